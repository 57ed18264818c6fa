package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Requests and their notices, as the party of the transaction may see and write them. Runs on the
 * event loop.
 */
public interface Rechten {

  /** Adds a request with its notices. */
  Uni<Void> voegToe(UnitOfWork tx, Verzoek verzoek, List<Kennisgeving> kennisgevingen);

  /** Adds notices to a request that is there; one that is there for party and handover stays. */
  Uni<List<Kennisgeving>> voegToe(UnitOfWork tx, List<Kennisgeving> kennisgevingen);

  /** The notice to the transaction's party, locked until the transaction ends. */
  Uni<Optional<Kennisgeving>> vergrendel(UnitOfWork.Sql tx, UUID kennisgevingId);

  /** Keeps an answer or that it is late. */
  Uni<Void> bewaar(UnitOfWork.Sql tx, Kennisgeving kennisgeving);

  /** What the transaction's party, as holder, was allowed to give about this person to whom. */
  Uni<List<Ontvangst>> ontvangsten(UnitOfWork tx, UUID betrokkeneId);
}
