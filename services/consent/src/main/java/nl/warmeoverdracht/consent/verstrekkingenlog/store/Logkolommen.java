package nl.warmeoverdracht.consent.verstrekkingenlog.store;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;

/** Values of the log as columns, and back. */
public final class Logkolommen {

  private Logkolommen() {}

  /** A leaf from the columns besluit_id, tijdstip and zegel, which start at this one. */
  public static Leaf blad(Object[] row, int eerste) {
    return new Leaf((UUID) row[eerste], instant(row[eerste + 1]), hash(row[eerste + 2]));
  }

  static Hash hash(Object column) {
    return Hash.of(((Buffer) column).getBytes());
  }

  static Buffer bytes(Hash hash) {
    return Buffer.buffer(hash.bytes());
  }

  static Instant instant(Object column) {
    return ((OffsetDateTime) column).toInstant();
  }
}
