package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An introduction that was held. When it happened and when it was recorded are kept apart: facts
 * may be recorded afterwards.
 */
public record Kennismaking(
    UUID id, SoortKennismaking soort, LocalDate gehoudenOp, Instant vastgelegdTijdstip) {}
