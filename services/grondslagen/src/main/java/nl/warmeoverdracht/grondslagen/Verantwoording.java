package nl.warmeoverdracht.grondslagen;

import java.util.List;
import java.util.Optional;

/**
 * How a rule is accounted for (AVG 5(2)); nothing in it changes a decision.
 *
 * @param doel what the data are for
 * @param artikelen in Dutch legal notation
 * @param reden why it is allowed, in plain Dutch
 * @param benodigd what is needed when it is not allowed, in plain Dutch
 * @param beperking what of a category may not go along, in plain Dutch; empty when all of it may
 * @param bewaartermijn how long the receiver may keep it, in plain Dutch
 * @param reviewer who checked the rule
 */
public record Verantwoording(
    String doel,
    List<String> artikelen,
    String reden,
    String benodigd,
    Optional<String> beperking,
    String bewaartermijn,
    String reviewer) {

  public Verantwoording {
    artikelen = List.copyOf(artikelen);
  }

  /** All articles in one line. */
  public String artikel() {
    return String.join("; ", artikelen);
  }
}
