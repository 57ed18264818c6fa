package nl.warmeoverdracht.audit.note;

import java.time.Instant;
import java.util.Optional;

/**
 * A signature that was checked.
 *
 * @param key whose it is
 * @param time when it was made, if the signature says so itself (a cosignature does)
 */
public record VerifiedSignature(NoteVerifier key, Optional<Instant> time) {}
