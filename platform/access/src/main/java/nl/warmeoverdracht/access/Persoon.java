package nl.warmeoverdracht.access;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A private person who signed in. We keep no name of him and no {@code sub}: only this hash, which
 * says that the same person is back at the same issuer and nothing else (ADR 0009).
 *
 * @param kenmerk SHA-256 over issuer and {@code sub}, 64 hexadecimal digits
 */
public record Persoon(String kenmerk) {

  /** Cannot be read as a party: {@code oin/taak} begins with digits. */
  private static final String VOORVOEGSEL = "persoon/";

  public Persoon {
    requireNonNull(kenmerk, "kenmerk");
  }

  /** The person whom this issuer calls by this pairwise {@code sub}. */
  public static Persoon van(String issuer, String onderwerp) {
    byte[] naam = (issuer + "\n" + onderwerp).getBytes(StandardCharsets.UTF_8);
    return new Persoon(HexFormat.of().formatHex(sha256().digest(naam)));
  }

  /** What his transactions are known by, where a party's has {@code oin/taak}. */
  public String sleutel() {
    return VOORVOEGSEL + kenmerk;
  }

  @Override
  public String toString() {
    return "Persoon[redacted]";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
