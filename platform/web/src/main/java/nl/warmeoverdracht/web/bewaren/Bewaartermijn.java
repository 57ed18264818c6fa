package nl.warmeoverdracht.web.bewaren;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/**
 * How long one kind of thing is kept.
 *
 * @param id stable; also the name of the setting that changes the term
 * @param wat the kind, as {@code bewaren_wis} of the service knows it
 * @param bevestigd whether a lawyer confirmed the term
 */
public record Bewaartermijn(
    String id, String wat, List<String> categorieen, Period termijn, boolean bevestigd) {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** A shorter term is a mistake, which {@code bewaren_wis} refuses. */
  private static final int KORTSTE_DAGEN = 30;

  public Bewaartermijn {
    categorieen = List.copyOf(categorieen);
  }

  /**
   * What ended before this moment is due: terms count in calendar days of the Netherlands. Thirty
   * of those are an hour short when the clock went forward; {@code bewaren_wis} counts hours and
   * erases nothing younger, so then the moment is that hour earlier.
   */
  Instant grens(Instant nu) {
    LocalDate vandaag = nu.atZone(NEDERLAND).toLocalDate();
    LocalDate dag = vandaag.minus(termijn);
    Instant begin = dag.atStartOfDay(NEDERLAND).toInstant();
    Instant kortste = nu.minus(Duration.ofDays(KORTSTE_DAGEN));
    boolean langGenoeg = !dag.isAfter(vandaag.minusDays(KORTSTE_DAGEN));
    return langGenoeg && begin.isAfter(kortste) ? kortste : begin;
  }

  /** The same with another term. */
  Bewaartermijn met(Period ander) {
    return new Bewaartermijn(id, wat, categorieen, ander, bevestigd);
  }
}
