package nl.warmeoverdracht.grondslagen;

import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.VANDAAG;
import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.akkoord;
import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.totEnMet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every combination of facts and agreements that a rule could tell apart. */
final class Situaties {

  static final Set<Categorie> ALLES = EnumSet.allOf(Categorie.class);

  /** Around every age at which the law changes; -1 is unknown. */
  static final int[] LEEFTIJDEN = {-1, 11, 12, 15, 16, 17, 18, 26, 27};

  private Situaties() {}

  static Situatie van(
      Partijsoort houder,
      Partijsoort ontvanger,
      Fase fase,
      Feiten feiten,
      List<Wilsuiting> akkoorden) {
    return new Situatie(houder, ontvanger, fase, ALLES, feiten, akkoorden, VANDAAG);
  }

  /**
   * Every yes, no or silence on the facts that are asked, every age and kind of school where those
   * are asked; the rest all silent, all yes, and all no.
   */
  static List<Feiten> feiten(Set<Feit> gevraagd, boolean leeftijd, boolean schoolsoort) {
    List<Feiten> all = new ArrayList<>();
    Boolean[] achtergronden = {null, true, false};
    for (Boolean achtergrond : achtergronden) {
      for (Optional<Integer> jaren : leeftijden(leeftijd, achtergrond)) {
        for (Optional<Schoolsoort> soort : schoolsoorten(schoolsoort, achtergrond)) {
          for (Map<Feit, Boolean> jaNee : jaNee(gevraagd, achtergrond)) {
            all.add(new Feiten(jaren, soort, jaNee));
          }
        }
      }
    }
    return all;
  }

  /** Every declaration of either kind, beside none, a valid and a withdrawn one of the other. */
  static List<List<Wilsuiting>> akkoorden() {
    List<List<Wilsuiting>> all = new ArrayList<>(List.of(List.of()));
    for (SoortAkkoord soort : SoortAkkoord.values()) {
      SoortAkkoord ander =
          soort == SoortAkkoord.INSTEMMING ? SoortAkkoord.TOESTEMMING : SoortAkkoord.INSTEMMING;
      for (Wilsuiting akkoord : akkoorden(soort)) {
        all.add(List.of(akkoord));
        all.add(List.of(akkoord, akkoord(ander, Verklaring.GEGEVEN, GegevenDoor.JONGERE, 18)));
        all.add(List.of(akkoord(ander, Verklaring.GEGEVEN, GegevenDoor.OUDER, 15), akkoord));
        all.add(List.of(akkoord(ander, Verklaring.INGETROKKEN, GegevenDoor.JONGERE, 18), akkoord));
      }
    }
    return all;
  }

  /** None, and what opens most: each kind given by anyone at three ages. */
  static List<List<Wilsuiting>> enkeleAkkoorden() {
    List<List<Wilsuiting>> all = new ArrayList<>(List.of(List.of()));
    for (SoortAkkoord soort : SoortAkkoord.values()) {
      for (GegevenDoor door : GegevenDoor.values()) {
        for (int leeftijd : new int[] {15, 17, 18}) {
          all.add(List.of(akkoord(soort, Verklaring.GEGEVEN, door, leeftijd)));
        }
      }
    }
    return all;
  }

  /** Given, refused, withdrawn or expired; by anyone; at every age. */
  static List<Wilsuiting> akkoorden(SoortAkkoord soort) {
    List<Wilsuiting> all = new ArrayList<>();
    for (GegevenDoor door : GegevenDoor.values()) {
      for (int leeftijd : LEEFTIJDEN) {
        Integer bekend = leeftijd < 0 ? null : Integer.valueOf(leeftijd);
        for (Verklaring verklaring : Verklaring.values()) {
          all.add(akkoord(soort, verklaring, door, bekend));
        }
        Wilsuiting gegeven = akkoord(soort, Verklaring.GEGEVEN, door, bekend);
        all.add(totEnMet(gegeven, VANDAAG.minusDays(1)));
      }
    }
    return all;
  }

  private static List<Optional<Integer>> leeftijden(boolean gevraagd, Boolean achtergrond) {
    if (!gevraagd) {
      return List.of(Optional.ofNullable(achtergrond).map(ja -> ja ? 18 : 30));
    }
    List<Optional<Integer>> all = new ArrayList<>();
    for (int leeftijd : LEEFTIJDEN) {
      all.add(leeftijd < 0 ? Optional.empty() : Optional.of(leeftijd));
    }
    return all;
  }

  private static List<Optional<Schoolsoort>> schoolsoorten(boolean gevraagd, Boolean achtergrond) {
    if (!gevraagd) {
      return List.of(
          Optional.ofNullable(achtergrond).map(ja -> ja ? Schoolsoort.MBO : Schoolsoort.BVO));
    }
    List<Optional<Schoolsoort>> all = new ArrayList<>(List.of(Optional.empty()));
    for (Schoolsoort schoolsoort : Schoolsoort.values()) {
      all.add(Optional.of(schoolsoort));
    }
    return all;
  }

  private static List<Map<Feit, Boolean>> jaNee(Set<Feit> gevraagd, Boolean achtergrond) {
    Map<Feit, Boolean> rest = new EnumMap<>(Feit.class);
    if (achtergrond != null) {
      EnumSet.complementOf(copy(gevraagd)).forEach(feit -> rest.put(feit, achtergrond));
    }
    List<Map<Feit, Boolean>> all = List.of(rest);
    for (Feit feit : gevraagd) {
      List<Map<Feit, Boolean>> next = new ArrayList<>(all);
      for (Map<Feit, Boolean> known : all) {
        for (boolean waarde : new boolean[] {true, false}) {
          Map<Feit, Boolean> more = new EnumMap<>(known);
          more.put(feit, waarde);
          next.add(more);
        }
      }
      all = next;
    }
    return all;
  }

  private static EnumSet<Feit> copy(Set<Feit> feiten) {
    return feiten.isEmpty() ? EnumSet.noneOf(Feit.class) : EnumSet.copyOf(feiten);
  }
}
