package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;

/** Where decisions are kept, each with its leaf. Runs on the event loop. */
public interface Besluiten {

  /**
   * Writes the decision, and its leaf on the waiting list of the log, in one round trip. Fails with
   * {@link BesluitIdBezetException} when the decision's id is taken.
   */
  Uni<Void> boek(UnitOfWork.Sql tx, GeboektBesluit besluit);

  /** The transaction's own decision with the id that the holder chose, if it was taken before. */
  Uni<Optional<GeboektBesluit>> eerder(UnitOfWork.Sql tx, Verstrekkingsvraag vraag);
}
