package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/**
 * What of a handover never changes.
 *
 * @param id shared with the receiver; it links both sides and names no person
 * @param leerlingId the sender's own id of the person; never leaves the sender
 * @param ontvanger fixed at the start: another receiver is another handover, so that no receiver
 *     ever sees another's case
 * @param vorigeOverdrachtId the handover on which this one follows
 */
public record Kern(
    UUID id,
    Partij afzender,
    UUID leerlingId,
    Bestemming bestemming,
    Partij ontvanger,
    Optional<UUID> vorigeOverdrachtId,
    Instant aangemaaktOp) {}
