package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.UnitOfWork;

/** Remembers what had its effect, so that a second delivery has none (invariant 4). */
@ApplicationScoped
class Inbox {

  /**
   * One round trip: is the key parked, and if not, is the event new? The share lock waits for a
   * redrive of this key that is just taking its last parked event.
   */
  private static final String ADMIT =
      """
      with geparkeerd as (
        select 1 from parkeerplaats where sleutel = $1 and topic = $2
        order by volgnummer limit 1 for share),
      nieuw as (
        insert into inbox (source, id, ontvangen_op)
        select $3, $4, cast($5 as timestamptz) where not exists (select from geparkeerd)
        on conflict do nothing returning 1)
      select (select count(*) from geparkeerd), (select count(*) from nieuw)
      """;

  private static final String REMEMBER =
      "insert into inbox (source, id, ontvangen_op) values ($1, $2, $3) on conflict do nothing";

  private final TimeSource time;

  Inbox(TimeSource time) {
    this.time = time;
  }

  /** What to do with an event: {@code HANDLED} means go ahead. */
  Uni<Outcome> admit(UnitOfWork tx, ReceivedEvent event) {
    return tx.query(ADMIT, event.key(), event.topic(), event.source(), event.id(), time.now())
        .map(rows -> outcome(rows.getFirst()));
  }

  /** Records an event; answers whether it is new. Parked events of its key do not count. */
  Uni<Boolean> remember(UnitOfWork tx, ReceivedEvent event) {
    return tx.execute(REMEMBER, event.source(), event.id(), time.now()).map(rows -> rows == 1);
  }

  private static Outcome outcome(Object[] columns) {
    if (((Number) columns[0]).intValue() > 0) {
      return Outcome.BEHIND;
    }
    return ((Number) columns[1]).intValue() > 0 ? Outcome.HANDLED : Outcome.DUPLICATE;
  }
}
