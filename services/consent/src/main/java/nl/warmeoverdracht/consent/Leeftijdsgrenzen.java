package nl.warmeoverdracht.consent;

import java.time.LocalDate;
import java.time.Period;

/**
 * The days on which someone may do more for himself: 12, 16 and 18 (law.md, who agrees). Known from
 * one date that the holder reports; of an adult it only says that he is one.
 *
 * @param achttienOp the day on which he turns 18
 */
public record Leeftijdsgrenzen(LocalDate achttienOp) {

  /** From this age someone uses his rights himself, and withdraws (UAVG 5(3)-(4)). */
  public static final int EIGEN_RECHTEN = 12;

  /** From this age someone gives toestemming himself (UAVG 5(1)). */
  public static final int EIGEN_TOESTEMMING = 16;

  /** From this age someone decides alone (BW 1:233). */
  public static final int VOLWASSEN = 18;

  /** The day on which he turns this age. */
  public LocalDate wordt(int leeftijd) {
    return achttienOp.minusYears(VOLWASSEN - (long) leeftijd);
  }

  /** His age on this day; 18 or more for every adult. */
  public int leeftijdOp(LocalDate dag) {
    return Period.between(wordt(0), dag).getYears();
  }

  @Override
  public String toString() {
    return "Leeftijdsgrenzen[redacted]";
  }
}
