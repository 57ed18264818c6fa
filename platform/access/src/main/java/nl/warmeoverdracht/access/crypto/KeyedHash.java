package nl.warmeoverdracht.access.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A hash that nobody without the key can make or try out (HMAC-SHA256), for short secrets that must
 * be recognised and not kept. Each context has a key of its own. Thread-safe.
 */
public final class KeyedHash {

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;

  /** A hash with the key given. */
  public KeyedHash(byte[] key) {
    this.key = key.clone();
  }

  /** 32 bytes for this text in this context. */
  public byte[] of(String context, String text) {
    return mac(mac(key, context), text);
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
