package nl.warmeoverdracht.consent.mijn;

import java.util.Optional;
import nl.warmeoverdracht.access.Partij;

/**
 * A party as a person knows it.
 *
 * @param naam of the organisation; empty when it is no longer registered
 */
public record Partijnaam(Partij partij, Optional<String> naam) {}
