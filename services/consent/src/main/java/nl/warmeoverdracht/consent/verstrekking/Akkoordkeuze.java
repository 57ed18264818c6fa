package nl.warmeoverdracht.consent.verstrekking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmeoverdracht.consent.Partijsoorten;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.Situatie;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Uitkomst;

/**
 * Which declarations count for which category: of each kind the latest whose scope holds that
 * category, this receiver and this phase. An agreement for one thing so neither opens nor closes
 * another. Of another than the person himself the latest need not be the last word, because a rule
 * may look past him: then the one before it of another giver goes along. Pure.
 */
public final class Akkoordkeuze {

  private final Verstrekkingsvraag vraag;
  private final Map<List<Akkoord>, Set<Categorie>> groepen;

  private Akkoordkeuze(Verstrekkingsvraag vraag, Map<List<Akkoord>, Set<Categorie>> groepen) {
    this.vraag = vraag;
    this.groepen = groepen;
  }

  /** Chooses from all declarations about the person, the latest recorded first. */
  public static Akkoordkeuze uit(Verstrekkingsvraag vraag, List<Akkoord> akkoorden) {
    return new Akkoordkeuze(
        vraag,
        vraag.categorieen().stream()
            .collect(groupingBy(categorie -> voor(vraag, categorie, akkoorden), toSet())));
  }

  /** Every declaration that counts for some category, each once. */
  public List<Akkoord> gebruikt() {
    return groepen.keySet().stream()
        .flatMap(Collection::stream)
        .distinct()
        .sorted(comparing(Akkoord::vastgelegdTijdstip).thenComparing(Akkoord::id))
        .toList();
  }

  /** What the rules say of each category on this day, in the order of {@link Categorie}. */
  public List<Uitkomst> beslis(Grondslagen grondslagen, LocalDate dag) {
    return groepen.entrySet().stream()
        .map(groep -> situatie(groep.getKey(), groep.getValue(), dag))
        .flatMap(situatie -> grondslagen.beslis(situatie).perCategorie().stream())
        .sorted(comparing(Uitkomst::categorie))
        .toList();
  }

  private Situatie situatie(List<Akkoord> akkoorden, Set<Categorie> categorieen, LocalDate dag) {
    return new Situatie(
        Partijsoorten.van(vraag.houder().taak()),
        Partijsoorten.van(vraag.ontvanger().taak()),
        vraag.fase(),
        categorieen,
        vraag.feiten(),
        akkoorden.stream().map(Akkoord::wilsuiting).toList(),
        dag);
  }

  private static List<Akkoord> voor(
      Verstrekkingsvraag vraag, Categorie categorie, List<Akkoord> akkoorden) {
    return Arrays.stream(SoortAkkoord.values())
        .flatMap(soort -> laatste(soort, vraag, categorie, akkoorden).stream())
        .toList();
  }

  /** The latest of each giver, until the word of the person himself, which no rule looks past. */
  private static Collection<Akkoord> laatste(
      SoortAkkoord soort, Verstrekkingsvraag vraag, Categorie categorie, List<Akkoord> akkoorden) {
    Map<GegevenDoor, Akkoord> perGever = new LinkedHashMap<>();
    for (Akkoord akkoord : akkoorden) {
      boolean binnen =
          akkoord.soort() == soort
              && akkoord.reikwijdte().omvat(vraag.ontvanger(), vraag.fase(), categorie);
      if (binnen && !perGever.containsKey(GegevenDoor.JONGERE)) {
        perGever.putIfAbsent(akkoord.kern().gever().door(), akkoord);
      }
    }
    return perGever.values();
  }
}
