package nl.warmeoverdracht.web.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A command that its sender may send twice.
 *
 * @param sleutel the {@code Idempotency-Key}, chosen by the sender
 * @param hash of method, path and body: the same key with another hash is another command
 */
public record Submission(String sleutel, String hash) {

  /** The submission of a body to a path. */
  public static Submission of(String sleutel, String method, String path, byte[] body) {
    MessageDigest digest = digest(method, path);
    digest.update(body);
    return of(sleutel, digest);
  }

  /** The submission of a body that streamed by into what {@link #digest} gave. */
  static Submission of(String sleutel, MessageDigest digest) {
    return new Submission(sleutel, HexFormat.of().formatHex(digest.digest()));
  }

  /** Where the bytes of a body go, to tell one command from another. */
  static MessageDigest digest(String method, String path) {
    MessageDigest digest = sha256();
    digest.update((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
    return digest;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
