package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import nl.warmeoverdracht.access.UnitOfWork;

/** What the sender must hear, kept in the same transaction as the change (no dual write). */
public interface Berichten {

  /** Sends the event once the transaction has committed; never when it rolls back. */
  Uni<Void> verstuur(UnitOfWork tx, Aanbod aanbod, OverdrachtGebeurtenis gebeurtenis);
}
