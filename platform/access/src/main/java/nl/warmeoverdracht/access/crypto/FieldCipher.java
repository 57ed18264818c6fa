package nl.warmeoverdracht.access.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts single columns (BSN, contact data) with AES-256-GCM, so that a copy of the database is
 * not a copy of the people in it (AVG 32(1)(a)). The context (a party and column) is authenticated:
 * a value that is moved to another party or column no longer decrypts. Thread-safe.
 *
 * <p>Form: one version byte, 12 bytes nonce, ciphertext with its 16-byte tag.
 */
public final class FieldCipher {

  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;

  /** Looking a cipher up costs twice what a short field costs to encrypt, and one is reusable. */
  private static final ThreadLocal<Cipher> CIPHERS =
      ThreadLocal.withInitial(FieldCipher::newCipher);

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /** A cipher with the 32-byte key given. */
  public FieldCipher(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a field key has 32 bytes");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /** The encrypted form of the text; the same text never gives the same bytes twice. */
  public byte[] encrypt(String text, String context) {
    return encrypt(text.getBytes(StandardCharsets.UTF_8), context);
  }

  /** The encrypted form of bytes, such as a piece of a file. */
  public byte[] encrypt(byte[] bytes, String context) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, context, bytes);
    return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
        .put(VERSION)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /**
   * The text again; throws {@link IllegalStateException} when key or context differ or the bytes
   * were changed.
   */
  public String decrypt(byte[] bytes, String context) {
    return new String(decryptBytes(bytes, context), StandardCharsets.UTF_8);
  }

  /** The bytes again, as {@link #decrypt} gives the text. */
  public byte[] decryptBytes(byte[] bytes, String context) {
    if (bytes.length <= 1 + NONCE_BYTES || bytes[0] != VERSION) {
      throw new IllegalStateException("not an encrypted field of a known version");
    }
    byte[] nonce = Arrays.copyOfRange(bytes, 1, 1 + NONCE_BYTES);
    byte[] sealed = Arrays.copyOfRange(bytes, 1 + NONCE_BYTES, bytes.length);
    return run(Cipher.DECRYPT_MODE, nonce, context, sealed);
  }

  private static Cipher newCipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  private byte[] run(int mode, byte[] nonce, String context, byte[] input) {
    try {
      Cipher cipher = CIPHERS.get();
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (AEADBadTagException e) {
      throw new IllegalStateException("an encrypted field does not fit its key and context", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    }
  }
}
