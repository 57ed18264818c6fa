package nl.warmeoverdracht.witness;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;

/** What the witness keeps; rows are added and never changed. Runs on the event loop. */
@ApplicationScoped
class WitnessStore {

  /** One checkpoint after the other, also when two channels of one service run at once. */
  private static final String LOCK =
      "select 1 from pg_advisory_xact_lock(hashtextextended('getuige', 4))";

  private static final String KEYS = "select sleutel from getuige_sleutel order by sleutel";

  private static final String TRUST =
      "insert into getuige_sleutel (sleutel, sinds) select unnest(cast($1 as text[])), $2"
          + " on conflict do nothing";

  private static final String LARGEST =
      "select omvang, wortelhash from getuige_controlepunt order by omvang desc limit 1";

  private static final String OF_SIZE =
      "select omvang, wortelhash from getuige_controlepunt where omvang = $1";

  /**
   * Of one size there is one root: who proved that this one continues proved that it is that one.
   */
  private static final String KEEP =
      "insert into getuige_controlepunt (omvang, wortelhash, bericht, gezien_op)"
          + " values ($1, $2, $3, $4) on conflict (omvang) do nothing";

  private static final String OBJECT =
      "insert into getuige_afwijking (bericht, reden, gezien_op) values ($1, $2, $3)";

  private static final String PAGE =
      "select omvang, wortelhash, bericht, gezien_op from getuige_controlepunt"
          + " where omvang < $1 order by omvang desc limit $2";

  private static final String OBJECTIONS = "select count(*) from getuige_afwijking";

  /** A checkpoint that was kept. */
  record Kept(LogHead head, String note, Instant seen) {}

  /** Waits for others; from here on nobody else keeps anything until the transaction ends. */
  Uni<Void> lock(UnitOfWork.Sql tx) {
    return tx.query(LOCK).replaceWithVoid();
  }

  Uni<List<String>> keys(UnitOfWork.Sql tx) {
    return tx.query(KEYS).map(rows -> rows.stream().map(row -> (String) row[0]).toList());
  }

  Uni<Void> trust(UnitOfWork.Sql tx, List<String> keys, Instant now) {
    return tx.execute(TRUST, keys.toArray(String[]::new), utc(now)).replaceWithVoid();
  }

  Uni<Optional<LogHead>> largest(UnitOfWork.Sql tx) {
    return tx.query(LARGEST).map(WitnessStore::head);
  }

  Uni<Optional<LogHead>> ofSize(UnitOfWork.Sql tx, long size) {
    return tx.query(OF_SIZE, size).map(WitnessStore::head);
  }

  Uni<Void> keep(UnitOfWork.Sql tx, LogHead head, String note, Instant now) {
    return tx.execute(KEEP, head.size(), Buffer.buffer(head.root().bytes()), note, utc(now))
        .replaceWithVoid();
  }

  Uni<Void> object(UnitOfWork.Sql tx, String note, String reason, Instant now) {
    return tx.execute(OBJECT, note, reason, utc(now)).replaceWithVoid();
  }

  /** At most this many, the largest first, below a size. */
  Uni<List<Kept>> page(UnitOfWork.Sql tx, long below, int rows) {
    return tx.query(PAGE, below, rows)
        .map(
            found ->
                found.stream()
                    .map(
                        row ->
                            new Kept(
                                head(row), (String) row[2], ((OffsetDateTime) row[3]).toInstant()))
                    .toList());
  }

  Uni<Long> objections(UnitOfWork.Sql tx) {
    return tx.query(OBJECTIONS).map(rows -> (Long) rows.getFirst()[0]);
  }

  private static Optional<LogHead> head(List<Object[]> rows) {
    return rows.stream().findFirst().map(WitnessStore::head);
  }

  static LogHead head(Object[] row) {
    return new LogHead((Long) row[0], Hash.of(((Buffer) row[1]).getBytes()));
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
