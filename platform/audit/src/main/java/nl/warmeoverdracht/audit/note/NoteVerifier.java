package nl.warmeoverdracht.audit.note;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key under a name, written as {@code name+keyid+base64(type ‖ key)} (<a
 * href="https://c2sp.org/signed-note#verifier-keys">verifier keys</a>). Immutable; two are equal
 * when their text is.
 */
public final class NoteVerifier {

  private final String name;
  private final KeyType type;
  private final byte[] bare;
  private final PublicKey key;

  NoteVerifier(String name, KeyType type, byte[] bare) {
    NoteSignature.requireKeyName(name);
    if (bare.length != Ed25519.KEY_LENGTH) {
      throw new InvalidNoteException("an Ed25519 key has 32 bytes");
    }
    this.name = name;
    this.type = type;
    this.bare = bare.clone();
    this.key = Ed25519.publicKey(bare);
  }

  /** A key of the platform under a name. */
  public static NoteVerifier of(String name, KeyType type, PublicKey key) {
    return new NoteVerifier(name, type, Ed25519.bare(key));
  }

  /** The key written as {@link #toString()}; throws {@link InvalidNoteException} otherwise. */
  public static NoteVerifier parse(String text) {
    String[] parts = text.split("\\+", 3);
    if (parts.length != 3) {
      throw new InvalidNoteException("a verifier key is name+keyid+base64");
    }
    NoteVerifier parsed = keyed(parts[0], parts[2]);
    if (!parsed.hexId().equals(parts[1])) {
      throw new InvalidNoteException("the key id does not belong to this key");
    }
    return parsed;
  }

  private static NoteVerifier keyed(String name, String base64) {
    try {
      ByteBuffer typed = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
      KeyType type = KeyType.of(typed.get());
      byte[] bare = new byte[typed.remaining()];
      typed.get(bare);
      return new NoteVerifier(name, type, bare);
    } catch (InvalidNoteException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InvalidNoteException("not a verifier key: " + e.getMessage(), e);
    }
  }

  /** Who holds the private key. */
  public String name() {
    return name;
  }

  /** What its signatures say. */
  public KeyType type() {
    return type;
  }

  /** The first four bytes of SHA-256(name ‖ newline ‖ type ‖ key). */
  public int keyId() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(KeyType.utf8(name + "\n"));
      digest.update(type.code());
      return ByteBuffer.wrap(digest.digest(bare)).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether the signature says that it is of this key. */
  public boolean claimedBy(NoteSignature signature) {
    return name.equals(signature.keyName()) && keyId() == signature.keyId();
  }

  /** Whether the signature is of this key and over this text. */
  public boolean verifies(String text, NoteSignature signature) {
    byte[] value = signature.value();
    if (type == KeyType.NOTE) {
      return claimedBy(signature) && Ed25519.verifies(key, KeyType.utf8(text), value);
    }
    if (!claimedBy(signature) || value.length <= Long.BYTES) {
      return false;
    }
    ByteBuffer timed = ByteBuffer.wrap(value);
    byte[] message = KeyType.cosigned(text, timed.getLong());
    byte[] bytes = new byte[timed.remaining()];
    timed.get(bytes);
    return Ed25519.verifies(key, message, bytes);
  }

  /** When a cosignature says that it was made; empty for other signatures. */
  Optional<Instant> time(NoteSignature signature) {
    return type == KeyType.COSIGNATURE
        ? Optional.of(Instant.ofEpochSecond(ByteBuffer.wrap(signature.value()).getLong()))
        : Optional.empty();
  }

  private String hexId() {
    return HexFormat.of().toHexDigits(keyId());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteVerifier that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return keyId();
  }

  /** The verifier key text, which is meant to be published. */
  @Override
  public String toString() {
    byte[] typed = ByteBuffer.allocate(1 + bare.length).put(type.code()).put(bare).array();
    return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(typed);
  }
}
