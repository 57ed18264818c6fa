package nl.warmeoverdracht.web.bewaren;

import java.time.Instant;
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

  public Bewaartermijn {
    categorieen = List.copyOf(categorieen);
  }

  /** What ended before this moment is due: terms count in calendar days of the Netherlands. */
  Instant grens(Instant nu) {
    return nu.atZone(NEDERLAND).toLocalDate().minus(termijn).atStartOfDay(NEDERLAND).toInstant();
  }

  /** The same with another term. */
  Bewaartermijn met(Period ander) {
    return new Bewaartermijn(id, wat, categorieen, ander, bevestigd);
  }
}
