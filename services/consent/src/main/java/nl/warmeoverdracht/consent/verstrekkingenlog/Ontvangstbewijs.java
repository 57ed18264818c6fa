package nl.warmeoverdracht.consent.verstrekkingenlog;

import java.time.Instant;
import nl.warmeoverdracht.audit.Hash;

/**
 * The signed promise that a leaf will be in the log: whoever keeps it, can show a broken promise.
 *
 * @param uiterlijk from this moment on a checkpoint covers the leaf
 * @param bericht the signed note
 */
public record Ontvangstbewijs(Hash bladhash, Instant uiterlijk, String bericht) {}
