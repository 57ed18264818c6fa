package nl.warmeoverdracht.consent.verstrekking;

import java.util.Optional;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.Opening;

/**
 * A line of the log as the auditor reads it: built from what is stored now, to be held against the
 * tiles and the checkpoint, which were written then.
 *
 * @param volgnummer its place, from 0
 * @param opening the details, rebuilt from the decision; empty when they were erased
 */
public record Logregel(long volgnummer, Leaf blad, Optional<Opening> opening) {}
