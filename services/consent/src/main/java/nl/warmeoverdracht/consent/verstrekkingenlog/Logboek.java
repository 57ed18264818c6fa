package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Leaf;

/** Reads the log as it is stored; what the transaction may not see is not there. */
public interface Logboek {

  /** The latest signed head; empty while the log has no leaf. */
  Uni<Optional<Controlepunt>> controlepunt(UnitOfWork.Sql tx);

  /** The leaves at these places, in order; fewer when the log ends or some are not to be seen. */
  Uni<List<Leaf>> bladen(UnitOfWork.Sql tx, long eerste, int aantal);

  /** The leaf of a decision. */
  Uni<Optional<Geplaatst>> blad(UnitOfWork.Sql tx, UUID besluitId);

  /**
   * A leaf and its place.
   *
   * @param volgnummer from 0; empty while it waits
   */
  record Geplaatst(Leaf blad, OptionalLong volgnummer) {}
}
