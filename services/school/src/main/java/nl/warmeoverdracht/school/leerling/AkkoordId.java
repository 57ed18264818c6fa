package nl.warmeoverdracht.school.leerling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/**
 * The id of a declaration follows from the command that records it, so that the same command, sent
 * again after a failure half way, names the same declaration at the consent service. Therefore it
 * is a UUID of version 8 (RFC 9562 §5.8, from a hash) and not of version 7 like other ids.
 */
final class AkkoordId {

  private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
  private static final long VERSION = 0x8000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private AkkoordId() {}

  /** The id for this command of this party about this pupil. */
  static UUID van(Partij partij, UUID leerlingId, String sleutel) {
    String naam = String.join("\n", "akkoord", partij.sleutel(), leerlingId.toString(), sleutel);
    ByteBuffer hash = ByteBuffer.wrap(sha256(naam.getBytes(StandardCharsets.UTF_8)));
    return new UUID(
        hash.getLong() & VERSION_MASK | VERSION, hash.getLong() & VARIANT_MASK | VARIANT);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
