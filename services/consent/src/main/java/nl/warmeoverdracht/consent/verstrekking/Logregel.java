package nl.warmeoverdracht.consent.verstrekking;

import java.util.Optional;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.Opening;

/**
 * A line of the log as the auditor reads it: built from what is stored now, to be held against the
 * tiles and the checkpoint, which were written then.
 *
 * @param volgnummer its place, from 0
 * @param besluit the decision that it is about; empty when that was erased
 */
public record Logregel(long volgnummer, Leaf blad, Optional<Verstrekkingsbesluit> besluit) {

  /** The details, rebuilt from the decision. */
  public Optional<Opening> opening() {
    return besluit.map(Verstrekkingsbesluit::opening);
  }
}
