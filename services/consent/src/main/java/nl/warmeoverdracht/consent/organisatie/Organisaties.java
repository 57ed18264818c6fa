package nl.warmeoverdracht.consent.organisatie;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** All registered organisations. Runs on the event loop. */
public interface Organisaties {

  /** The registration, locked until the transaction ends, also when there is none yet. */
  Uni<Optional<GeregistreerdeOrganisatie>> vergrendel(UnitOfWork.Hibernate tx, Oin oin);

  /** Adds a first registration, and the line in its course. */
  Uni<Void> voegToe(
      UnitOfWork.Hibernate tx, GeregistreerdeOrganisatie organisatie, Verloopregel regel);

  /** Replaces a registration, and adds the line to its course. */
  Uni<Void> vervang(
      UnitOfWork.Hibernate tx, GeregistreerdeOrganisatie organisatie, Verloopregel regel);

  /** At most ten organisations that go up in this one. */
  Uni<List<GeregistreerdeOrganisatie>> voorgangers(UnitOfWork.Hibernate tx, Oin oin);

  /** From here on the transaction sees the rows of this party. */
  Uni<Void> handelAls(UnitOfWork tx, Partij partij);

  /** One organisation; everyone may read it, so no party is needed. */
  Uni<Optional<GeregistreerdeOrganisatie>> vind(Oin oin);

  /** At most this many organisations, in the order of their OIN, after the one given. */
  Uni<List<GeregistreerdeOrganisatie>> bladzijde(String na, int aantal);

  /** At most this many changes after the version given; only operator and auditor see them. */
  Uni<List<Verloopregel>> verloop(Partij lezer, Oin oin, long na, int aantal);
}
