package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * The queue of unsent events in the database. Each shard is drained by one instance at a time, the
 * one that holds its advisory lock; the lock goes with the transaction, also when the instance
 * dies.
 */
@ApplicationScoped
class OutboxQueue {

  /** First half of our advisory locks: "WO". */
  private static final int LOCK_CLASS = 0x574F;

  private static final String READ =
      """
      select o.volgnummer, g.topic, g.sleutel, g.bericht, o.aangeboden_op
      from outbox o join gebeurtenis g on g.volgnummer = o.volgnummer
      where o.shard = $1 order by o.volgnummer limit $2
      """;

  private static final String DELETE =
      "delete from outbox where shard = $1 and volgnummer = any($2)";

  private final PartijTransacties transactions;
  private final int batchSize;

  OutboxQueue(PartijTransacties transactions, MessagingConfig config) {
    this.transactions = transactions;
    this.batchSize = config.relay().batchSize();
  }

  /** How a turn at a shard ended. */
  enum Turn {
    /** Nothing more to send here. */
    DRAINED,
    /** A full batch was sent; there may be more. */
    MORE,
    /** Another instance is at it. */
    BUSY
  }

  /**
   * Sends one batch of the shard, in order, and removes it from the queue. When sending fails or
   * this instance dies, the batch stays and is sent again: at least once, never lost.
   */
  Uni<Turn> turn(int shard, Function<List<OutboxRow>, Uni<Void>> send) {
    return transactions.technisch(
        tx ->
            tx.query("select pg_try_advisory_xact_lock($1, $2)", LOCK_CLASS, shard)
                .chain(
                    locked ->
                        Boolean.TRUE.equals(locked.getFirst()[0])
                            ? sendBatch(tx, (short) shard, send)
                            : Uni.createFrom().item(Turn.BUSY)));
  }

  private Uni<Turn> sendBatch(
      UnitOfWork tx, short shard, Function<List<OutboxRow>, Uni<Void>> send) {
    return tx.query(READ, shard, batchSize)
        .map(rows -> rows.stream().map(OutboxRow::of).toList())
        .chain(
            batch -> {
              if (batch.isEmpty()) {
                return Uni.createFrom().item(Turn.DRAINED);
              }
              Long[] numbers = batch.stream().map(OutboxRow::number).toArray(Long[]::new);
              return send.apply(batch)
                  .chain(() -> tx.execute(DELETE, shard, numbers))
                  .replaceWith(batch.size() < batchSize ? Turn.DRAINED : Turn.MORE);
            });
  }
}
