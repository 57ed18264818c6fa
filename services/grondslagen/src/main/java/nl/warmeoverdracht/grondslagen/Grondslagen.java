package nl.warmeoverdracht.grondslagen;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Uitkomst.Geweigerd;
import nl.warmeoverdracht.grondslagen.Uitkomst.Toegestaan;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * The register of legal bases, compiled to a lookup. Decides; what no rule allows is refused (AVG
 * 6(1)). Pure, immutable and thread-safe: no I/O, no clock.
 */
public final class Grondslagen {

  private static final String ZONDER_GRONDSLAG =
      "Er is geen grondslag om dit in deze fase aan deze ontvanger te verstrekken.";

  private record Weg(Partijsoort van, Partijsoort naar, Fase fase, Categorie categorie) {}

  private final Map<Weg, List<Grondslag>> perWeg = new HashMap<>();
  private final Map<String, Grondslag> perVersie = new HashMap<>();

  private Grondslagen(List<Grondslag> regels) {
    for (Grondslag regel : regels) {
      wegen(regel).forEach(weg -> perWeg.computeIfAbsent(weg, w -> new ArrayList<>()).add(regel));
      perVersie.put(sleutel(regel.id(), regel.versie()), regel);
    }
  }

  /** This version of a rule; empty when the register does not have it. */
  public Optional<Grondslag> vind(String id, int versie) {
    return Optional.ofNullable(perVersie.get(sleutel(id, versie)));
  }

  /**
   * Compiles the rules. Refused, with every objection at once, when two rules have the same id and
   * version, or a rule wants to open what is never passed on.
   */
  public static Decision<Grondslagen> compileer(List<Grondslag> regels) {
    List<Bezwaar> bezwaren = new ArrayList<>();
    Set<String> gezien = new HashSet<>();
    for (Grondslag regel : regels) {
      if (!gezien.add(sleutel(regel.id(), regel.versie()))) {
        bezwaren.add(bezwaar(regel, "dubbel", "komt twee keer voor", "Geef een eigen versie."));
      }
      if (wegen(regel).stream().anyMatch(Grondslagen::geblokkeerd)) {
        bezwaren.add(
            bezwaar(regel, "geblokkeerd", "opent wat nooit mag", "Laat die categorie weg."));
      }
    }
    return Decision.unless(bezwaren, () -> new Grondslagen(regels));
  }

  /** Decides on every category asked for, in the order of {@link Categorie}. */
  public Besluit beslis(Situatie situatie) {
    return new Besluit(
        situatie.categorieen().stream()
            .sorted()
            .map(categorie -> beslis(categorie, situatie))
            .toList());
  }

  private Uitkomst beslis(Categorie categorie, Situatie situatie) {
    return Toestaanbaar.van(categorie, situatie.ontvanger())
        .map(wat -> volgensRegels(wat, situatie))
        .orElseGet(() -> nooit(categorie, situatie.ontvanger()));
  }

  /** Any rule that applies will do; a refusal explains itself by the rule that came nearest. */
  private Uitkomst volgensRegels(Toestaanbaar wat, Situatie situatie) {
    Weg weg = new Weg(situatie.houder(), situatie.ontvanger(), situatie.fase(), wat.categorie());
    return perWeg.getOrDefault(weg, List.of()).stream()
        .filter(regel -> regel.geldtOp(situatie.datum()))
        .min(comparingInt(regel -> regel.afstand(situatie)))
        .map(regel -> volgens(regel, wat, situatie))
        .orElseGet(() -> geweigerd(wat.categorie(), ZONDER_GRONDSLAG, "AVG artikel 6, eerste lid"));
  }

  private static Uitkomst volgens(Grondslag regel, Toestaanbaar wat, Situatie situatie) {
    List<String> tekorten = regel.tekorten(situatie);
    return tekorten.isEmpty()
        ? new Toegestaan(wat, regel)
        : new Geweigerd(
            wat.categorie(),
            String.join(" ", tekorten),
            Optional.of(regel.artikel()),
            Optional.of(regel),
            Optional.of(regel.benodigd()));
  }

  private static Uitkomst nooit(Categorie categorie, Partijsoort ontvanger) {
    Blokkade blokkade = Blokkade.voor(categorie, ontvanger).orElseThrow();
    return geweigerd(categorie, blokkade.reden(), blokkade.artikel());
  }

  private static Uitkomst geweigerd(Categorie categorie, String reden, String artikel) {
    return new Geweigerd(
        categorie, reden, Optional.of(artikel), Optional.empty(), Optional.empty());
  }

  private static String sleutel(String id, int versie) {
    return id + " v" + versie;
  }

  private static boolean geblokkeerd(Weg weg) {
    return Toestaanbaar.van(weg.categorie(), weg.naar()).isEmpty();
  }

  private static List<Weg> wegen(Grondslag regel) {
    List<Weg> wegen = new ArrayList<>();
    for (Partijsoort van : regel.van()) {
      for (Partijsoort naar : regel.naar()) {
        regel.categorieen().forEach(wat -> wegen.add(new Weg(van, naar, regel.fase(), wat)));
      }
    }
    return wegen;
  }

  private static Bezwaar bezwaar(Grondslag regel, String code, String wat, String oplossing) {
    return Bezwaar.van(code, "Grondslag " + regel.id() + " " + wat + ".", oplossing);
  }
}
