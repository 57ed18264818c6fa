package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.mutiny.Uni;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;

/** Tells every organisation how far the log is; they keep it as witnesses. */
public interface Getuigenberichten {

  /**
   * Sends a checkpoint with the transaction.
   *
   * @param vorige what was sent before
   * @param bewijs that this checkpoint continues that one
   */
  Uni<Void> ondertekend(
      UnitOfWork tx, Controlepunt controlepunt, Beurt.Verzending vorige, ConsistencyProof bewijs);
}
