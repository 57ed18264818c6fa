package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Publishes again what this service published before, from its own database: topics keep events for
 * a week at most. Events keep their ids, so receivers drop what they have.
 *
 * <p>A receiver remembers events for {@link MessagingConfig.Inbox#retention()}; replaying older
 * ones makes them have their effect again, which is right only for a receiver that starts from
 * nothing.
 */
@ApplicationScoped
public class Replay {

  private static final int CHUNK = 1000;

  private static final String ENQUEUE =
      """
      with deel as (
        select volgnummer, shard from gebeurtenis
        where volgnummer > $1 and volgnummer <= $2 and %s
        order by volgnummer limit $3),
      opnieuw as (
        insert into outbox (volgnummer, shard, aangeboden_op)
        select volgnummer, shard, cast($4 as timestamptz) from deel
        on conflict do nothing)
      select count(*), coalesce(max(volgnummer), 0) from deel
      """;

  private final PartijTransacties transactions;
  private final Relay relay;
  private final TimeSource time;

  Replay(PartijTransacties transactions, Relay relay, TimeSource time) {
    this.transactions = transactions;
    this.relay = relay;
    this.time = time;
  }

  /** Everything recorded since the moment given; answers how many events. */
  public Uni<Long> vanaf(Instant tijdstip) {
    return replay(0, Long.MAX_VALUE, "vastgelegd_op >= $5", tijdstip.atOffset(ZoneOffset.UTC));
  }

  /** Every event with this key; answers how many events. */
  public Uni<Long> sleutel(String sleutel) {
    return replay(0, Long.MAX_VALUE, "sleutel = $5", sleutel);
  }

  /** The events with these numbers, both included; answers how many events. */
  public Uni<Long> volgnummers(long van, long totEnMet) {
    return replay(van - 1, totEnMet, "$5", true);
  }

  private Uni<Long> replay(long after, long until, String condition, Object parameter) {
    String sql = ENQUEUE.formatted(condition);
    return chunk(sql, after, until, parameter, 0);
  }

  private Uni<Long> chunk(String sql, long after, long until, Object parameter, long soFar) {
    return transactions
        .technisch(tx -> enqueue(tx, sql, after, until, parameter))
        .chain(
            row -> {
              long total = soFar + ((Number) row[0]).longValue();
              long last = ((Number) row[1]).longValue();
              return ((Number) row[0]).intValue() < CHUNK
                  ? Uni.createFrom().item(total)
                  : chunk(sql, last, until, parameter, total);
            });
  }

  private Uni<Object[]> enqueue(
      UnitOfWork tx, String sql, long after, long until, Object parameter) {
    return tx.query(sql, after, until, CHUNK, time.now(), parameter)
        .invoke(() -> tx.afterCommit(relay::sweep))
        .map(rows -> rows.getFirst());
  }
}
