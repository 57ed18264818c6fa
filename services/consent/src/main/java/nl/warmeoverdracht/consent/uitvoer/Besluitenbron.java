package nl.warmeoverdracht.consent.uitvoer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** The decisions about a person, read in his own transaction. Runs on the event loop. */
public interface Besluitenbron {

  /** At most this many decisions about these ties of his, after the id given. */
  Uni<List<Besluit>> van(UnitOfWork.Sql tx, List<UUID> koppelingIds, UUID na, int aantal);
}
