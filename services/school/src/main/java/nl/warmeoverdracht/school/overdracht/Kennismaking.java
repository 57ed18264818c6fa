package nl.warmeoverdracht.school.overdracht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A held introduction. The receiver's event tells only that it was held: how and when stay there.
 *
 * @param gehoudenOp when it was held, which may be before it was recorded
 */
public record Kennismaking(Optional<SoortKennismaking> soort, Optional<LocalDate> gehoudenOp) {

  /** An introduction that the sender records itself. */
  public static Kennismaking van(SoortKennismaking soort, LocalDate gehoudenOp) {
    return new Kennismaking(Optional.of(soort), Optional.of(gehoudenOp));
  }

  /** An introduction that the receiver recorded. */
  public static Kennismaking bijOntvanger() {
    return new Kennismaking(Optional.empty(), Optional.empty());
  }
}
