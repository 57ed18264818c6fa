package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Uni;
import nl.warmeoverdracht.access.UnitOfWork;

/** What others hear of agreements. */
public interface AkkoordBerichten {

  /** Tells the holder that an agreement will end, with the transaction given. */
  Uni<Void> looptAf(UnitOfWork.Sql tx, Waarschuwing.Gegeven waarschuwing);
}
