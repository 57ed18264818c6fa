package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.warmeoverdracht.access.Partij;

/**
 * One step in the course of a handover.
 *
 * @param volgnummer its place in the course, from 1; 0 until it is stored
 * @param vastgelegdTijdstip when it was recorded by the party that did it
 * @param gebeurdOp when it happened, if that is another day
 * @param rol the role in which a person or system did it; empty for the other side
 */
public record Verloopregel(
    int volgnummer,
    String gebeurtenis,
    Instant vastgelegdTijdstip,
    Optional<LocalDate> gebeurdOp,
    int aanbodVersie,
    Partij door,
    Optional<String> rol) {}
