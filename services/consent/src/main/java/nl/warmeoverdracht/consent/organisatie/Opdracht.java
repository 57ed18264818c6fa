package nl.warmeoverdracht.consent.organisatie;

import java.util.OptionalLong;
import nl.warmeoverdracht.access.Partij;

/**
 * Who asks for a change, on what he saw.
 *
 * @param gezien the version that was seen; empty for a first registration
 * @param proef only say what would happen
 */
public record Opdracht(Partij door, OptionalLong gezien, boolean proef) {

  /** Whether the version that was seen is still the one. */
  boolean zag(GeregistreerdeOrganisatie organisatie) {
    return gezien.isPresent() && gezien.getAsLong() == organisatie.versie();
  }
}
