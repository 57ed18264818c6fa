package nl.warmeoverdracht.devstack.keycloak;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.warmeoverdracht.devstack.Secrets;

/**
 * Hashes the demo password once in Keycloak's own form; letting Keycloak hash it per user would
 * take seconds.
 */
final class PasswordHash {
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  private PasswordHash() {}

  /** A credential for the realm file. */
  static Map<String, Object> credential(String password) {
    byte[] salt = Secrets.randomBytes(SALT_BYTES);
    Base64.Encoder base64 = Base64.getEncoder();
    return Map.of(
        "type", "password",
        "secretData",
            "{\"value\":\"%s\",\"salt\":\"%s\"}"
                .formatted(
                    base64.encodeToString(hash(password, salt)), base64.encodeToString(salt)),
        "credentialData",
            "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\"}".formatted(ITERATIONS));
  }

  private static byte[] hash(String password, byte[] salt) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
          .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA512", e);
    }
  }
}
