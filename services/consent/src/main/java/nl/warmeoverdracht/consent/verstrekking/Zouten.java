package nl.warmeoverdracht.consent.verstrekking;

import java.security.SecureRandom;
import nl.warmeoverdracht.audit.Hash;

/**
 * The random salts of one decision: one for its details, one for the person's id inside them, so
 * that an auditor can check the details without being able to test whom they are about.
 */
public record Zouten(Hash details, Hash betrokkene) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Fresh salts. */
  public static Zouten nieuw() {
    return new Zouten(zout(), zout());
  }

  private static Hash zout() {
    byte[] bytes = new byte[Hash.LENGTH];
    RANDOM.nextBytes(bytes);
    return Hash.of(bytes);
  }

  @Override
  public String toString() {
    return "Zouten[redacted]";
  }
}
