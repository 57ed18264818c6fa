package nl.warmeoverdracht.devstack.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** The signed statement with which a client proves who it is (RFC 7523), ES256. */
final class ClientAssertion {
  private static final long VALID_SECONDS = 60;

  private ClientAssertion() {}

  static String sign(String clientId, String audience, ECPrivateKey key, Instant now) {
    String header = "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(clientId);
    String claims =
        "{\"iss\":\"%1$s\",\"sub\":\"%1$s\",\"aud\":\"%2$s\",\"jti\":\"%3$s\",\"iat\":%4$d,\"exp\":%5$d}"
            .formatted(
                clientId,
                audience,
                UUID.randomUUID(),
                now.getEpochSecond(),
                now.getEpochSecond() + VALID_SECONDS);
    String content =
        base64(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + base64(claims.getBytes(StandardCharsets.UTF_8));
    return content + "." + base64(signature(content, key));
  }

  private static byte[] signature(String content, ECPrivateKey key) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with ES256", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
