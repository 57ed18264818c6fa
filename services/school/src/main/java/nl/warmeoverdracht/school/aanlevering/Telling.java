package nl.warmeoverdracht.school.aanlevering;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.leerling.Regeluitkomst;

/** How many rows had which outcome. */
public record Telling(int nieuw, int gewijzigd, int ongewijzigd, int afgekeurd, int nietBewaard) {

  public static final Telling NIETS = new Telling(0, 0, 0, 0, 0);

  /** Counts outcomes. */
  static Telling van(Collection<Regeluitkomst> uitkomsten) {
    Map<Regeluitkomst, Long> aantallen =
        uitkomsten.stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new Telling(
        aantal(aantallen, Regeluitkomst.NIEUW),
        aantal(aantallen, Regeluitkomst.GEWIJZIGD),
        aantal(aantallen, Regeluitkomst.ONGEWIJZIGD),
        aantal(aantallen, Regeluitkomst.AFGEKEURD),
        aantal(aantallen, Regeluitkomst.NIET_BEWAARD));
  }

  /** The two together. */
  public Telling plus(Telling andere) {
    return new Telling(
        nieuw + andere.nieuw,
        gewijzigd + andere.gewijzigd,
        ongewijzigd + andere.ongewijzigd,
        afgekeurd + andere.afgekeurd,
        nietBewaard + andere.nietBewaard);
  }

  /** When the register does not change after all. */
  Telling zonderBewaren() {
    return new Telling(0, 0, ongewijzigd, afgekeurd, nietBewaard + nieuw + gewijzigd);
  }

  /**
   * When some rows that seemed new were known by the time they were taken over.
   *
   * @param alBekend how many
   */
  Telling metAlBekend(int alBekend) {
    return new Telling(nieuw - alBekend, gewijzigd + alBekend, ongewijzigd, afgekeurd, nietBewaard);
  }

  /** All rows. */
  public int regels() {
    return nieuw + gewijzigd + ongewijzigd + afgekeurd + nietBewaard;
  }

  private static int aantal(Map<Regeluitkomst, Long> aantallen, Regeluitkomst uitkomst) {
    return Math.toIntExact(aantallen.getOrDefault(uitkomst, 0L));
  }
}
