package nl.warmeoverdracht.witness;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.LogHead;

/** Checkpoints that wait for their proof. Runs on the event loop. */
@ApplicationScoped
class PendingCheckpoints {

  private static final String ADD =
      "insert into getuige_wachtend (omvang, wortelhash, bericht, gehoord_op)"
          + " values ($1, $2, $3, $4) on conflict do nothing";
  private static final String NEXT =
      "select omvang, wortelhash, bericht from getuige_wachtend"
          + " order by geprobeerd_op nulls first, omvang, wortelhash limit $1";
  private static final String TRIED =
      "update getuige_wachtend set geprobeerd_op = $3 where omvang = $1 and wortelhash = $2";
  private static final String REMOVE =
      "delete from getuige_wachtend where omvang = $1 and wortelhash = $2";
  private static final String COUNT = "select count(*) from getuige_wachtend";

  /** One of them. */
  record Pending(LogHead head, String note) {}

  /** Remembers it in the transaction of the event; once, however often it is heard. */
  Uni<Void> add(UnitOfWork.Sql tx, LogHead head, String note, Instant now) {
    return tx.execute(ADD, head.size(), root(head), note, now.atOffset(ZoneOffset.UTC))
        .replaceWithVoid();
  }

  /** At most this many: those never tried first, the smallest log before; then the longest ago. */
  Uni<List<Pending>> next(UnitOfWork.Sql tx, int limit) {
    return tx.query(NEXT, limit)
        .map(
            rows ->
                rows.stream()
                    .map(row -> new Pending(WitnessStore.head(row), (String) row[2]))
                    .toList());
  }

  /** It had its turn: others come before it next time. */
  Uni<Void> tried(UnitOfWork.Sql tx, LogHead head, Instant now) {
    return tx.execute(TRIED, head.size(), root(head), now.atOffset(ZoneOffset.UTC))
        .replaceWithVoid();
  }

  /** Forgets it; whether it was still waiting. */
  Uni<Boolean> remove(UnitOfWork.Sql tx, LogHead head) {
    return tx.execute(REMOVE, head.size(), root(head)).map(rows -> rows > 0);
  }

  Uni<Long> count(UnitOfWork.Sql tx) {
    return tx.query(COUNT).map(rows -> (Long) rows.getFirst()[0]);
  }

  private static Buffer root(LogHead head) {
    return Buffer.buffer(head.root().bytes());
  }
}
