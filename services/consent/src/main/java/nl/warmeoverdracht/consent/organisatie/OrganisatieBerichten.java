package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Tells the other services about organisations. */
public interface OrganisatieBerichten {

  /** Announces the registration with the transaction that made it. */
  Uni<Void> geregistreerd(UnitOfWork tx, Partij door, GeregistreerdeOrganisatie organisatie);
}
