package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Tells the other services about organisations. */
public interface OrganisatieBerichten {

  /** Announces how the organisation is registered now, with the transaction that made it so. */
  Uni<Void> verstuur(UnitOfWork tx, Partij door, GeregistreerdeOrganisatie organisatie);
}
