package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import org.jboss.logging.Logger;

/** The table of parked events, inside a transaction of the caller. */
@ApplicationScoped
class Parking {

  private static final Logger LOG = Logger.getLogger(Parking.class);

  private static final String INSERT =
      """
      insert into parkeerplaats (topic, sleutel, partitie, positie, source, id, type, bericht,
        reden_code, reden, geparkeerd_op)
      values ($1, $2, $3, $4, nullif($5, ''), nullif($6, ''), nullif($7, ''), $8, $9, $10, $11)
      on conflict (topic, partitie, positie) do nothing
      """;

  private static final String COLUMNS = "volgnummer, topic, partitie, positie, sleutel, bericht";

  private static final String HEAD =
      "select %s from parkeerplaats where sleutel = $1 and topic = $2 order by volgnummer limit 1"
          .formatted(COLUMNS);

  private static final String TAKE =
      "delete from parkeerplaats where volgnummer = $1 returning " + COLUMNS;

  private final TimeSource time;

  Parking(TimeSource time) {
    this.time = time;
  }

  /** A parked event. */
  record Parked(long number, Arrival arrival) {}

  /** Parks a message that failed. */
  Uni<Void> park(UnitOfWork tx, Arrival arrival, Throwable failure) {
    return insert(tx, arrival, Causes.code(failure), Causes.describe(failure));
  }

  /** Parks an event behind an earlier one of its key. */
  Uni<Void> parkBehind(UnitOfWork tx, Arrival arrival) {
    return insert(tx, arrival, Outcome.BEHIND.code(), "an earlier event of this key is parked");
  }

  private Uni<Void> insert(UnitOfWork tx, Arrival arrival, String code, String reason) {
    Optional<ReceivedEvent> event = arrival.readable();
    String id = event.map(ReceivedEvent::id).orElse("");
    String type = event.map(ReceivedEvent::type).orElse("");
    return tx.execute(
            INSERT,
            arrival.topic(),
            arrival.key(),
            arrival.partition(),
            arrival.offset(),
            event.map(ReceivedEvent::source).orElse(""),
            id,
            type,
            arrival.json(),
            code,
            reason,
            time.now())
        .invoke(
            () ->
                LOG.warnf(
                    "event parked: topic=%s key=%s id=%s type=%s code=%s",
                    arrival.topic(), arrival.key(), id, type, code))
        .replaceWithVoid();
  }

  /** Topics on which the key has parked events. */
  Uni<List<String>> topics(UnitOfWork tx, String key) {
    return tx.query("select distinct topic from parkeerplaats where sleutel = $1 order by 1", key)
        .map(rows -> rows.stream().map(row -> (String) row[0]).toList());
  }

  /** The first parked event of the key. */
  Uni<Optional<Parked>> head(UnitOfWork tx, String key, String topic) {
    return tx.query(HEAD, key, topic).map(rows -> rows.stream().findFirst().map(Parking::parked));
  }

  /** Locks a parked event for this transaction; false when someone else dealt with it. */
  Uni<Boolean> lock(UnitOfWork tx, long number) {
    return tx.query("select 1 from parkeerplaats where volgnummer = $1 for update", number)
        .map(rows -> !rows.isEmpty());
  }

  /** Takes an event off the parking. */
  Uni<Void> remove(UnitOfWork tx, long number) {
    return tx.execute("delete from parkeerplaats where volgnummer = $1", number).replaceWithVoid();
  }

  /** Takes an event off the parking and answers what it was. */
  Uni<Optional<Arrival>> take(UnitOfWork tx, long number) {
    return tx.query(TAKE, number)
        .map(rows -> rows.stream().findFirst().map(row -> parked(row).arrival()));
  }

  /** Notes why a redrive of this event failed. */
  Uni<Void> failedAgain(UnitOfWork tx, long number, Throwable failure) {
    return tx.execute(
            "update parkeerplaats set reden_code = $2, reden = $3 where volgnummer = $1",
            number,
            Causes.code(failure),
            Causes.describe(failure))
        .replaceWithVoid();
  }

  private static Parked parked(Object[] row) {
    Arrival arrival =
        new Arrival(
            (String) row[1],
            ((Number) row[2]).intValue(),
            ((Number) row[3]).longValue(),
            (String) row[4],
            (String) row[5]);
    return new Parked(((Number) row[0]).longValue(), arrival);
  }
}
