package nl.warmeoverdracht.consent.toezicht;

import java.time.Instant;
import java.util.UUID;

/** The last decision of the page before: decisions are walked in the order of time and id. */
public record Grens(Instant genomenTijdstip, UUID besluitId) {

  /** Before the first decision. */
  public static final Grens BEGIN = new Grens(Instant.EPOCH, new UUID(0, 0));

  /** The place of this decision. */
  static Grens van(GevondenBesluit besluit) {
    return new Grens(besluit.genomenTijdstip(), besluit.besluitId());
  }
}
