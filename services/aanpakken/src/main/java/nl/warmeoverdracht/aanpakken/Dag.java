package nl.warmeoverdracht.aanpakken;

import java.time.LocalDate;
import java.time.Period;

/**
 * A point that has become a day.
 *
 * @param voorlopig counted from something that has no date yet
 * @param waarom how it was counted, in words
 */
record Dag(LocalDate datum, boolean voorlopig, String waarom) {

  Dag plus(Period periode) {
    return new Dag(datum.plus(periode), voorlopig, Woorden.verschoven(periode, waarom));
  }

  Dag min(Period periode) {
    return plus(periode.negated());
  }
}
