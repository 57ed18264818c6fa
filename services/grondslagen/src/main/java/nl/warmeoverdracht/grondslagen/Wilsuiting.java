package nl.warmeoverdracht.grondslagen;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody declared about sharing (AVG 4(11)), as far as a decision needs it: no person, no
 * party, no text.
 *
 * @param leeftijd the age of the person on the day of the declaration; unknown counts as "not
 *     entitled", unless the rule asks for no age
 * @param geldigTot the last day on which it counts
 */
public record Wilsuiting(
    SoortAkkoord soort,
    Verklaring verklaring,
    GegevenDoor gegevenDoor,
    Optional<Integer> leeftijd,
    Optional<LocalDate> geldigTot) {

  /** Whether it counts on this day. */
  public boolean geldtOp(LocalDate dag) {
    return geldigTot.isEmpty() || !dag.isAfter(geldigTot.orElseThrow());
  }

  @Override
  public String toString() {
    return "Wilsuiting[redacted]";
  }
}
