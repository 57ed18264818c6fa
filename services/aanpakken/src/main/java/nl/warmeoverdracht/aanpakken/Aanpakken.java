package nl.warmeoverdracht.aanpakken;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * The approaches that can be followed, with the statutory aftercare under all of them. Immutable;
 * safe for use by many threads.
 */
public final class Aanpakken {

  private final Map<String, Aanpak> metId = new TreeMap<>();
  private final List<WettelijkeNazorg> wet;

  public Aanpakken(Collection<Aanpak> aanpakken, List<WettelijkeNazorg> wet) {
    aanpakken.forEach(aanpak -> metId.put(aanpak.id(), aanpak));
    this.wet = List.copyOf(wet);
  }

  /** All of them, in the order of their ids. */
  public List<Aanpak> alle() {
    return List.copyOf(metId.values());
  }

  /** The approach with this id, as exports name it; empty when nobody here works with it. */
  public Optional<Aanpak> metId(String id) {
    return Optional.ofNullable(metId.get(id));
  }

  /** What the law says of aftercare. */
  public List<WettelijkeNazorg> wet() {
    return wet;
  }

  /** What an approach and the law mean for this person. */
  public Kalender kalender(Aanpak aanpak, Jongere jongere) {
    return Kalender.van(aanpak, wet, jongere);
  }

  /** What is wrong with the approaches themselves, beyond what their schema can see. */
  public List<Bezwaar> bezwaren() {
    return metId.values().stream().flatMap(aanpak -> Tijdvaktoets.vind(aanpak).stream()).toList();
  }

  /**
   * The approaches as a region works with them, or everything that cannot be: an approach or phase
   * that does not exist, an end before its begin, aftercare shorter than the law's.
   */
  public Decision<Aanpakken> in(Regio regio) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    regio.aanpassingen().keySet().stream()
        .filter(id -> !metId.containsKey(id))
        .sorted()
        .forEach(id -> bezwaren.add(Regiobezwaren.onbekendeAanpak(id)));
    List<Aanpak> mee = new ArrayList<>();
    for (Aanpak aanpak : metId.values()) {
      Aanpak aangepast = Aanpassen.volgens(regio, aanpak);
      bezwaren.addAll(new Regiobezwaren(wet).vind(regio, aanpak, aangepast));
      if (regio.doetMee(aanpak)) {
        mee.add(aangepast);
      }
    }
    return Decision.unless(bezwaren, () -> new Aanpakken(mee, wet));
  }
}
