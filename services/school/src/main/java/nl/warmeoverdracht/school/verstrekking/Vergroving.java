package nl.warmeoverdracht.school.verstrekking;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an announcement leaves out, so that enough people share what is left (reference law, flows).
 * Pure.
 *
 * <p>Features go in a fixed order, the most telling one first: begeleidingsbehoefte,
 * uitstroomprofiel, leeftijdsgroep, schoolsoort and at last woongemeente. The contract has no wider
 * age band, so a band goes as a whole. A receiver that is the municipality where the person lives
 * knows the woongemeente by being asked; then that one stays. A fixed order tells less than the
 * best choice per person would.
 *
 * @param vergroofd what is left out, in that order
 */
record Vergroving(List<Categorie> vergroofd) {

  /** Nothing is left out. */
  static final Vergroving GEEN = new Vergroving(List.of());

  private static final List<Categorie> VOLGORDE =
      List.of(
          Categorie.BEGELEIDINGSBEHOEFTE,
          Categorie.UITSTROOMPROFIEL,
          Categorie.LEEFTIJDSGROEP,
          Categorie.SCHOOLSOORT,
          Categorie.WOONGEMEENTE);

  Vergroving {
    vergroofd = List.copyOf(vergroofd);
  }

  /**
   * The successive groups to count: what would be told after nothing, one, two … features went. The
   * coarsest is not there: nothing is left to choose then.
   */
  static List<List<Categorie>> trappen(boolean woongemeenteBekend) {
    return IntStream.range(0, aantalWeglaatbaar(woongemeenteBekend))
        .mapToObj(weg -> VOLGORDE.subList(weg, VOLGORDE.size()))
        .toList();
  }

  /**
   * Leaves out as little as makes a group large enough.
   *
   * @param aantallen how many people share each of {@link #trappen}
   */
  static Vergroving van(
      boolean woongemeenteBekend, List<Integer> aantallen, MinimaleGroep minimaal) {
    int alles = aantalWeglaatbaar(woongemeenteBekend);
    if (aantallen.size() != alles) {
      throw new IllegalArgumentException("one count per step");
    }
    int weg =
        IntStream.range(0, alles)
            .filter(trap -> aantallen.get(trap) >= minimaal.aantal())
            .findFirst()
            .orElse(alles);
    return new Vergroving(VOLGORDE.subList(0, weg));
  }

  /**
   * About which of these a decision is asked: what can still leave. When that is nothing it is all
   * of them, because nothing is answered without a decision (invariant 1).
   */
  List<Categorie> teVragen(List<Categorie> categorieen) {
    List<Categorie> over = categorieen.stream().filter(c -> !vergroofd.contains(c)).toList();
    return over.isEmpty() ? categorieen : over;
  }

  private static int aantalWeglaatbaar(boolean woongemeenteBekend) {
    return woongemeenteBekend ? VOLGORDE.size() - 1 : VOLGORDE.size();
  }
}
