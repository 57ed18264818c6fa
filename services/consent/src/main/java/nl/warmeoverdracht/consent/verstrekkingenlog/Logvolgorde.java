package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.tile.TileEdge;

/** The waiting list and the tree, for the one instance that orders the log. */
public interface Logvolgorde {

  /**
   * Takes the turn until the transaction ends, with at most this many waiting leaves; empty when
   * another instance has it. The turn goes with the transaction, also when the instance dies.
   */
  Uni<Optional<Beurt>> neemBeurt(UnitOfWork.Sql tx, int hoogstens);

  /** Places the waiting leaves, counts their decisions, writes tiles, head and checkpoint. */
  Uni<Void> legVast(
      UnitOfWork.Sql tx, Beurt beurt, TileEdge.Append groei, Controlepunt controlepunt);

  /** Notes that this checkpoint goes to the witnesses. */
  Uni<Void> verzonden(UnitOfWork.Sql tx, Controlepunt controlepunt);
}
