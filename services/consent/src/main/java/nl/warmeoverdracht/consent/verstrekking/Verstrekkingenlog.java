package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.CompactRange;

/** The log that decisions are appended to. Runs on the event loop. */
public interface Verstrekkingenlog {

  /** The head, locked until the transaction ends: from here on decisions queue up. */
  Uni<CompactRange> vergrendel(UnitOfWork.Sql tx);

  /**
   * Writes decision, leaf, head and counts in one round trip. Fails with {@link
   * BesluitIdBezetException} when the decision's id is another holder's.
   */
  Uni<Void> boek(UnitOfWork.Sql tx, GeboektBesluit besluit, CompactRange nieuweKop);

  /** The transaction's own decision with the id that the holder chose, if it was taken before. */
  Uni<Optional<GeboektBesluit>> eerder(UnitOfWork.Sql tx, Verstrekkingsvraag vraag);
}
