package nl.warmeoverdracht.consent.organisatie;

import java.time.Instant;

/**
 * An organisation as it is registered.
 *
 * @param versie 1 at the first registration, one more at each change
 */
public record GeregistreerdeOrganisatie(
    Organisatie organisatie, long versie, Instant gewijzigdTijdstip) {}
