package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;

/** The declarations of one holder: the transaction's party. Runs on the event loop. */
public interface Akkoorden {

  /** The declaration with this id; until the transaction ends nobody else adds it. */
  Uni<Optional<Akkoord>> vergrendel(UnitOfWork.Hibernate tx, UUID id);

  /** The same, through the PostgreSQL client. */
  Uni<Optional<Akkoord>> vergrendel(UnitOfWork.Sql tx, UUID id);

  /** Adds a declaration. */
  Uni<Void> voegToe(UnitOfWork.Hibernate tx, Akkoord akkoord);

  /**
   * Adds a declaration as the last word about this person: recorded after every earlier one that
   * this transaction sees, also when the instance that recorded that one has a clock that is ahead.
   *
   * @return the declaration with when it was recorded
   */
  Uni<Akkoord> voegToe(UnitOfWork.Sql tx, Akkoord akkoord);

  /**
   * The declarations that the private person whose transaction it is may see, at most this many
   * after the id given.
   */
  Uni<List<Eigen>> eigen(UnitOfWork.Sql tx, UUID na, int aantal);

  /**
   * A declaration with the name of the holder's organisation.
   *
   * @param naam empty when the organisation is no longer registered
   */
  record Eigen(Akkoord akkoord, Optional<String> naam) {}

  /**
   * The declarations about this person that name this task as receiver, the latest recorded first:
   * of each kind, giver and scope the last one. Whether any opens anything is for the rules to say.
   */
  Uni<List<Akkoord>> laatste(UnitOfWork.Sql tx, UUID betrokkeneId, Taak ontvanger);

  /** The declarations with these ids, the latest recorded first; those erased are missing. */
  Uni<List<Akkoord>> met(UnitOfWork.Sql tx, List<UUID> ids);
}
