package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing.Gegeven;

/** Warnings that wait for their day, and those that were told. Runs on the event loop. */
public interface Waarschuwingen {

  /** A warning whose day has come; no more than technical work may know. */
  record AanDeBeurt(Partij houder, UUID akkoordId, Waarschuwingsreden reden) {}

  /** Keeps warnings until their day, in the transaction of the declaration. */
  Uni<Void> bewaar(UnitOfWork tx, List<Waarschuwing> waarschuwingen);

  /** At most so many warnings whose day has come, longest ago first, over all holders. */
  Uni<List<AanDeBeurt>> aanDeBeurt(int hoogstens);

  /**
   * Marks the warning as told under this id; empty when somebody else did, or when a later
   * declaration took the agreement's place, in which case the warning is gone.
   */
  Uni<Optional<Gegeven>> geef(UnitOfWork.Sql tx, AanDeBeurt wat, UUID id, Instant nu);

  /** Warnings that were told to holders that the transaction may see, after the id given. */
  Uni<List<Gegeven>> gegeven(UnitOfWork tx, UUID na, int aantal);

  /** One of them. */
  Uni<Optional<Gegeven>> gegeven(UnitOfWork tx, UUID id);
}
