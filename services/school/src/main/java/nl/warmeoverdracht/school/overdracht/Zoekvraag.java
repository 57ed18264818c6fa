package nl.warmeoverdracht.school.overdracht;

import java.util.Optional;
import java.util.UUID;

/**
 * Which handovers to list, in order of id.
 *
 * @param na the id after which the page starts
 * @param limiet at most this many
 */
public record Zoekvraag(
    Optional<Toestand> toestand, Optional<UUID> leerlingId, Optional<UUID> na, int limiet) {}
