package nl.warmeoverdracht.audit.note;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A private key under a name. Its text {@code PRIVATE+KEY+name+keyid+base64(type ‖ seed)} is that
 * of the Go note tools, so that theirs can make our keys. Thread-safe.
 */
public final class NoteSigner {

  private static final String PREFIX = "PRIVATE+KEY+";

  private final NoteVerifier verifier;
  private final PrivateKey key;

  private NoteSigner(NoteVerifier verifier, PrivateKey key) {
    this.verifier = verifier;
    this.key = key;
  }

  /** A fresh key. */
  public static NoteSigner generate(String name, KeyType type) {
    return of(name, type, Ed25519.generate());
  }

  /** A key of the platform under a name. */
  public static NoteSigner of(String name, KeyType type, KeyPair pair) {
    return new NoteSigner(NoteVerifier.of(name, type, pair.getPublic()), pair.getPrivate());
  }

  /** The key written as {@link #secret()}; throws {@link InvalidNoteException} otherwise. */
  public static NoteSigner parse(String secret) {
    String[] parts = secret.startsWith(PREFIX) ? secret.split("\\+", 5) : new String[0];
    if (parts.length != 5) {
      throw new InvalidNoteException("a private key is PRIVATE+KEY+name+keyid+base64");
    }
    byte[] typed = Base64.getDecoder().decode(parts[4]);
    if (typed.length != 1 + Ed25519.KEY_LENGTH) {
      throw new InvalidNoteException("an Ed25519 seed has 32 bytes");
    }
    KeyPair pair = Ed25519.ofSeed(Arrays.copyOfRange(typed, 1, typed.length));
    NoteSigner signer = of(parts[2], KeyType.of(typed[0]), pair);
    if (!HexFormat.of().toHexDigits(signer.verifier.keyId()).equals(parts[3])) {
      throw new InvalidNoteException("the key id does not belong to this private key");
    }
    return signer;
  }

  /** The public half. */
  public NoteVerifier verifier() {
    return verifier;
  }

  /** Signs a text that ends in a newline; for a {@link KeyType#NOTE} key. */
  public NoteSignature sign(String text) {
    require(KeyType.NOTE);
    return NoteSignature.of(verifier, Ed25519.sign(key, KeyType.utf8(text)));
  }

  /**
   * States that this checkpoint is the largest consistent one seen at this time; for a {@link
   * KeyType#COSIGNATURE} key. The caller has checked that it is.
   *
   * @param time kept in whole seconds
   */
  public NoteSignature cosign(String text, Instant time) {
    require(KeyType.COSIGNATURE);
    byte[] signature = Ed25519.sign(key, KeyType.cosigned(text, time.getEpochSecond()));
    return NoteSignature.of(verifier, KeyType.withTime(time, signature));
  }

  /** The private key in text: a secret. */
  public String secret() {
    byte[] typed =
        ByteBuffer.allocate(1 + Ed25519.KEY_LENGTH)
            .put(verifier.type().code())
            .put(Ed25519.seed(key))
            .array();
    return PREFIX
        + verifier.name()
        + "+"
        + HexFormat.of().toHexDigits(verifier.keyId())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  private void require(KeyType type) {
    if (verifier.type() != type) {
      throw new IllegalStateException("this key is for " + verifier.type());
    }
  }

  @Override
  public String toString() {
    return "NoteSigner[" + verifier.name() + "]";
  }
}
