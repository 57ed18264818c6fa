package nl.warmeoverdracht.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords of one stack. One random master secret is made at first use and kept in a file that
 * only its owner can read, never in git; every password is derived from it by name, so that
 * processes that attach later agree without writing anything.
 */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MASTER_BYTES = 32;
  private static final int PASSWORD_BYTES = 18;
  private final Path file;

  /** The secrets of a stack; the file need not exist yet. */
  public Secrets(Path file) {
    this.file = file;
  }

  /** The password of this name, 24 characters that are safe in URLs, SQL and shells. */
  public synchronized String get(String name) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(master(), "HmacSHA256"));
      byte[] derived = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
      return base64(Arrays.copyOf(derived, PASSWORD_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  /** Random bytes as text that is safe in URLs, SQL, shells and file names. */
  public static String random(int bytes) {
    return base64(randomBytes(bytes));
  }

  /** Random bytes of the system's secure source. */
  public static byte[] randomBytes(int bytes) {
    byte[] value = new byte[bytes];
    RANDOM.nextBytes(value);
    return value;
  }

  private byte[] master() {
    if (!Files.exists(file)) {
      PrivateFiles.write(file, random(MASTER_BYTES));
    }
    try {
      return Base64.getUrlDecoder().decode(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
