package nl.warmeoverdracht.aanpakken;

import java.time.Period;
import java.util.Optional;

/**
 * How long something lasts, as far as the source says.
 *
 * @param minstens not shorter; empty when the source does not say
 * @param hoogstens not longer; empty when the source does not say
 */
public record Duur(Optional<Period> minstens, Optional<Period> hoogstens) {

  /** Exactly this long. */
  public static Duur precies(Period periode) {
    return new Duur(Optional.of(periode), Optional.of(periode));
  }

  /** The one length, when the source gives one. */
  public Optional<Period> precies() {
    return minstens.equals(hoogstens) ? minstens : Optional.empty();
  }

  /** How a person says it. */
  public String woorden() {
    return precies()
        .map(Woorden::periode)
        .orElseGet(
            () ->
                (minstens.map(p -> "minstens " + Woorden.periode(p) + " ").orElse("")
                        + hoogstens.map(p -> "hoogstens " + Woorden.periode(p)).orElse(""))
                    .strip());
  }
}
