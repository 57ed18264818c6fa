package nl.warmeoverdracht.municipality.overdracht.store;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Conversions between domain values and what the driver knows. */
final class Kolom {

  private Kolom() {}

  static OffsetDateTime van(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** A moment as the PostgreSQL client or as Hibernate gives it. */
  static Instant instant(Object kolom) {
    return kolom instanceof Instant instant ? instant : ((OffsetDateTime) kolom).toInstant();
  }

  /** Bytes as the PostgreSQL client or as Hibernate gives them. */
  static byte[] bytes(Object kolom) {
    return kolom instanceof byte[] bytes ? bytes : ((Buffer) kolom).getBytes();
  }

  /** The party of the transaction; there always is one where a party's rows are read. */
  static Partij partij(UnitOfWork tx) {
    return tx.partij().orElseThrow(() -> new IllegalStateException("a transaction of no party"));
  }

  static String sleutel(UnitOfWork tx) {
    return partij(tx).sleutel();
  }
}
