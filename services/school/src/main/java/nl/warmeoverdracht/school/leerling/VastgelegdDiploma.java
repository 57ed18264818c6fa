package nl.warmeoverdracht.school.leerling;

import java.time.Instant;
import java.util.UUID;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;

/** A diploma with when it was recorded, which may be long after it was earned. */
public record VastgelegdDiploma(UUID id, Diploma diploma, Instant vastgelegdOp) {}
