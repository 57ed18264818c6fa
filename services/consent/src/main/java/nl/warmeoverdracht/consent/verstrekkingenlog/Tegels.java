package nl.warmeoverdracht.consent.verstrekkingenlog;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileSource;

/** The tiles of the tree as they are stored. Runs on the event loop. */
public interface Tegels {

  /** These tiles, fetched in one round trip; one that is not there is not in the source. */
  Uni<TileSource> lees(UnitOfWork.Sql tx, Collection<Tile> tegels);
}
