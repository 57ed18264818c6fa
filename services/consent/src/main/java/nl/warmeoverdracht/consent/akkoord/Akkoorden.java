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

  /** Adds a declaration. */
  Uni<Void> voegToe(UnitOfWork.Hibernate tx, Akkoord akkoord);

  /**
   * The latest recorded declaration of each kind about this person that names this task as
   * receiver; whether it opens anything is for the rules to say.
   */
  Uni<List<Akkoord>> laatste(UnitOfWork.Sql tx, UUID betrokkeneId, Taak ontvanger);
}
