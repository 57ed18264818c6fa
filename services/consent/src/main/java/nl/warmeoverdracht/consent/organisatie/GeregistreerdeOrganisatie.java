package nl.warmeoverdracht.consent.organisatie;

import java.time.Instant;
import java.util.Optional;

/**
 * An organisation as it is registered.
 *
 * @param versie 1 at the first registration, one more at each change
 * @param einde how it stops taking part, if that is known
 */
public record GeregistreerdeOrganisatie(
    Organisatie organisatie, long versie, Instant gewijzigdTijdstip, Optional<Einde> einde) {

  /** The next version of it. */
  GeregistreerdeOrganisatie wordt(Organisatie nieuw, Optional<Einde> nieuwEinde, Instant nu) {
    return new GeregistreerdeOrganisatie(nieuw, versie + 1, nu, nieuwEinde);
  }
}
