package nl.warmeoverdracht.consent.verstrekking;

import nl.warmeoverdracht.audit.Leaf;

/**
 * A decision that was written with its leaf.
 *
 * @param blad the leaf as it was written
 */
public record GeboektBesluit(Verstrekkingsbesluit besluit, Leaf blad) {

  /** A decision that was taken just now. */
  static GeboektBesluit nieuw(Verstrekkingsbesluit besluit) {
    return new GeboektBesluit(besluit, besluit.blad());
  }
}
