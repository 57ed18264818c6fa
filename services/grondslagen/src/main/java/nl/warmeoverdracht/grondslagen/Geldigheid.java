package nl.warmeoverdracht.grondslagen;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a version of a rule counts.
 *
 * @param vanaf the first day
 * @param tot the first day on which it no longer counts; empty while no end is known
 */
public record Geldigheid(LocalDate vanaf, Optional<LocalDate> tot) {

  /** Whether it counts on this day. */
  public boolean omvat(LocalDate dag) {
    return !dag.isBefore(vanaf) && tot.map(dag::isBefore).orElse(true);
  }

  /** Whether there is a day on which both count. */
  public boolean overlapt(Geldigheid ander) {
    return tot.map(ander.vanaf::isBefore).orElse(true)
        && ander.tot.map(vanaf::isBefore).orElse(true);
  }
}
