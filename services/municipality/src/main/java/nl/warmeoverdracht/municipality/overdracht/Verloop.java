package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** The course of each handover; lines are only ever added. */
public interface Verloop {

  /** Adds a line behind the others; the caller holds the handover in this transaction. */
  Uni<Void> schrijf(UnitOfWork tx, UUID overdrachtId, Verloopregel regel);

  /** At most {@code limiet} lines after number {@code na}, oldest first. */
  Uni<List<Verloopregel>> lees(UnitOfWork tx, UUID overdrachtId, int na, int limiet);
}
