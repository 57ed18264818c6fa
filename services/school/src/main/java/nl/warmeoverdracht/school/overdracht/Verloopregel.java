package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the history of a handover.
 *
 * @param gebeurdOp the day it happened, when that is told apart from when it was recorded
 */
public record Verloopregel(
    int volgnummer,
    String gebeurtenis,
    Instant vastgelegdOp,
    Optional<LocalDate> gebeurdOp,
    int aanbodVersie,
    Door door) {}
