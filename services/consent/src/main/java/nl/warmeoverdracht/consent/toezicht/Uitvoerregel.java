package nl.warmeoverdracht.consent.toezicht;

import java.util.Optional;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.audit.proof.InclusionProof;

/**
 * A decision in an export, with all that somebody without us needs to check it.
 *
 * @param opening what was decided, and the salt of its seal
 * @param bewijs that its leaf is in the tree of the export's checkpoint; empty when it has no leaf,
 *     although it should have had one by now
 */
public record Uitvoerregel(
    GevondenBesluit besluit, Opening opening, Optional<InclusionProof> bewijs) {}
