package nl.warmeoverdracht.municipality.dossier;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** The copies of the party of the transaction: at most one for each handover. */
public interface Dossiers {

  /** The copy for this handover; empty when it was not fetched. */
  Uni<Optional<Dossier>> vind(UnitOfWork.Hibernate tx, UUID overdrachtId);

  /** Keeps the copy; one that was fetched before makes way. */
  Uni<Void> bewaar(UnitOfWork.Hibernate tx, Dossier dossier);
}
