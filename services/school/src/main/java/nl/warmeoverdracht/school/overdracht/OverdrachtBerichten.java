package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import nl.warmeoverdracht.access.UnitOfWork;

/** Tells the receiver what happened; the events leave when the transaction commits. */
public interface OverdrachtBerichten {

  /**
   * Publishes what the receiver should know of a decision. Runs after the state was stored, in the
   * same transaction, so that the row lock also orders the events.
   *
   * @param was as it was before the decision: events are numbered from there
   */
  Uni<Void> verstuur(UnitOfWork tx, BewaardeOverdracht was, Besluit besluit);
}
