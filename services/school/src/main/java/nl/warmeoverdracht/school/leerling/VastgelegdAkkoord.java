package nl.warmeoverdracht.school.leerling;

import java.time.Instant;
import java.util.UUID;

/**
 * A declaration with when and by whom it was recorded.
 *
 * @param vastgelegdDoor the caller's pairwise subject: opaque
 */
public record VastgelegdAkkoord(
    UUID id, UUID leerlingId, NieuwAkkoord akkoord, Instant vastgelegdOp, String vastgelegdDoor) {}
