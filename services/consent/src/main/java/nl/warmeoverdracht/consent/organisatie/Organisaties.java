package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.UnitOfWork;

/** All registered organisations. Runs on the event loop. */
public interface Organisaties {

  /** The registration, locked until the transaction ends, also when there is none yet. */
  Uni<Optional<GeregistreerdeOrganisatie>> vergrendel(UnitOfWork.Hibernate tx, Oin oin);

  /** Adds a first registration. */
  Uni<Void> voegToe(UnitOfWork.Hibernate tx, GeregistreerdeOrganisatie organisatie);

  /** Replaces a registration. */
  Uni<Void> vervang(UnitOfWork.Hibernate tx, GeregistreerdeOrganisatie organisatie);

  /** One organisation; everyone may read it, so no party is needed. */
  Uni<Optional<GeregistreerdeOrganisatie>> vind(Oin oin);

  /** At most this many organisations, in the order of their OIN, after the one given. */
  Uni<List<GeregistreerdeOrganisatie>> bladzijde(String na, int aantal);
}
