package nl.warmeoverdracht.grondslagen;

import java.util.List;

/**
 * How a rule is accounted for (AVG 5(2)); nothing in it changes a decision.
 *
 * @param doel what the data are for
 * @param artikelen in Dutch legal notation
 * @param reden why it is allowed, in plain Dutch
 * @param benodigd what is needed when it is not allowed, in plain Dutch
 * @param bewaartermijn how long the receiver may keep it
 * @param reviewer who checked the rule
 */
public record Verantwoording(
    String doel,
    List<String> artikelen,
    String reden,
    String benodigd,
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
