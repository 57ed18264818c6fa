package nl.warmeoverdracht.consent.verstrekking;

import java.util.Optional;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.Opening;

/**
 * A line of the log as the auditor reads it: built from what is stored now, beside the hashes that
 * were written then.
 *
 * @param volgnummer the place, from 0
 * @param opening the details, rebuilt from the decision; empty when the decision is gone
 */
public record Logregel(
    long volgnummer, Leaf blad, Hash bladhash, Hash wortelhash, Optional<Opening> opening) {}
