package nl.warmeoverdracht.consent.toezicht;

import nl.warmeoverdracht.access.Partij;

/**
 * Who looks.
 *
 * @param onderwerp the token's opaque subject
 */
public record Kijker(Partij partij, String onderwerp) {}
