package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** What must happen when an agreement ends because somebody says so (invariant 2). */
public interface Intrekkingen {

  /**
   * Asks everybody who received something on the agreement to remove it; in the transaction that
   * records the withdrawal, after {@link nl.warmeoverdracht.consent.Betrokkeneslot#alleen}.
   */
  Uni<Void> verwerk(UnitOfWork.Sql tx, Akkoord intrekking);

  /**
   * Completes when no decision from before the withdrawal can be used any more, without holding a
   * thread or a transaction meanwhile. To be asked after the withdrawal was committed; only then
   * may it be acknowledged.
   */
  Uni<Void> uitgewerkt(Partij houder, UUID betrokkeneId);
}
