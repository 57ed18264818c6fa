package nl.warmeoverdracht.audit.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What a signature of a key says (<a href="https://c2sp.org/signed-note#signature-types">signature
 * types</a>).
 */
public enum KeyType {
  /** The text itself, Ed25519. */
  NOTE(1),
  /**
   * That a witness saw this checkpoint as the largest consistent one at a time (<a
   * href="https://c2sp.org/tlog-cosignature">tlog-cosignature</a>, Ed25519).
   */
  COSIGNATURE(4);

  private final byte code;

  KeyType(int code) {
    this.code = (byte) code;
  }

  /** The byte in key ids and verifier keys. */
  byte code() {
    return code;
  }

  static KeyType of(byte code) {
    for (KeyType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new IllegalArgumentException("unknown signature type " + code);
  }

  /** The message that a cosignature of this moment signs. */
  static byte[] cosigned(String text, long seconds) {
    return utf8("cosignature/v1\ntime " + seconds + "\n" + text);
  }

  /** A cosignature is its time before the signature. */
  static byte[] withTime(Instant time, byte[] signature) {
    return ByteBuffer.allocate(Long.BYTES + signature.length)
        .putLong(time.getEpochSecond())
        .put(signature)
        .array();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
