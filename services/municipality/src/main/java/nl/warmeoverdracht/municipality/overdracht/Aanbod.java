package nl.warmeoverdracht.municipality.overdracht;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/**
 * What the sender offered, as far as the receiver may know beforehand: no identity (AVG 5(1)(c)).
 *
 * @param overdrachtId the name that both sides use for this handover
 * @param versie counts the sender's offers of this handover; an answer names the one it saw
 * @param uiterlijkeReactieTijdstip until when an answer counts
 * @param vorigeOverdrachtId the handover that this one passes on
 */
public record Aanbod(
    UUID overdrachtId,
    Partij ontvanger,
    Partij afzender,
    int versie,
    Instant uiterlijkeReactieTijdstip,
    Optional<UUID> vorigeOverdrachtId) {}
