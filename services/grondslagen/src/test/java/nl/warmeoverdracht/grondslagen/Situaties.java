package nl.warmeoverdracht.grondslagen;

import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.VANDAAG;
import static nl.warmeoverdracht.grondslagen.WilsuitingFixture.akkoord;

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

  private Situaties() {}

  static Situatie van(
      Partijsoort houder,
      Partijsoort ontvanger,
      Fase fase,
      Feiten feiten,
      List<Wilsuiting> akkoorden) {
    return new Situatie(houder, ontvanger, fase, ALLES, feiten, akkoorden, VANDAAG);
  }

  /** 5 kinds of school (or unknown) times every yes, no or silence on four facts. */
  static List<Feiten> feiten() {
    List<Feiten> all = new ArrayList<>();
    List<Optional<Schoolsoort>> schoolsoorten = new ArrayList<>(List.of(Optional.empty()));
    for (Schoolsoort schoolsoort : Schoolsoort.values()) {
      schoolsoorten.add(Optional.of(schoolsoort));
    }
    for (Optional<Schoolsoort> schoolsoort : schoolsoorten) {
      for (Map<Feit, Boolean> jaNee : jaNee()) {
        all.add(new Feiten(Optional.of(18), schoolsoort, jaNee));
      }
    }
    return all;
  }

  /** None, or one of each kind by anyone at the ages where the law changes. */
  static List<List<Wilsuiting>> akkoorden() {
    List<List<Wilsuiting>> all = new ArrayList<>(List.of(List.of()));
    for (SoortAkkoord soort : SoortAkkoord.values()) {
      for (Verklaring verklaring : Verklaring.values()) {
        for (GegevenDoor door : GegevenDoor.values()) {
          for (int leeftijd : new int[] {-1, 15, 16, 17, 18}) {
            Integer bekend = leeftijd < 0 ? null : Integer.valueOf(leeftijd);
            all.add(List.of(akkoord(soort, verklaring, door, bekend)));
          }
        }
      }
    }
    return all;
  }

  private static List<Map<Feit, Boolean>> jaNee() {
    List<Map<Feit, Boolean>> all = new ArrayList<>(List.of(new EnumMap<Feit, Boolean>(Feit.class)));
    Set<Feit> varied =
        EnumSet.of(Feit.DIPLOMA, Feit.EIGEN_GEMEENTE, Feit.GEINFORMEERD, Feit.OP_OPDRACHT);
    for (Feit feit : varied) {
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
}
