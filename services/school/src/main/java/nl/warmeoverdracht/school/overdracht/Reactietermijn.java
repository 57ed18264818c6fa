package nl.warmeoverdracht.school.overdracht;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a receiver has to answer, on recording time.
 *
 * @param standaard when the offer names no deadline
 * @param minimaal shorter is no fair chance to answer
 * @param maximaal longer is dropping out of sight
 */
public record Reactietermijn(Duration standaard, Duration minimaal, Duration maximaal) {

  public Reactietermijn {
    if (minimaal.compareTo(standaard) > 0 || standaard.compareTo(maximaal) > 0) {
      throw new IllegalArgumentException("reactietermijn: minimaal <= standaard <= maximaal");
    }
  }

  /** The deadline of an offer that names none. */
  public Instant vanaf(Instant nu) {
    return nu.plus(standaard);
  }
}
