package nl.warmeoverdracht.consent.verstrekkingenlog.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileSource;
import nl.warmeoverdracht.consent.verstrekkingenlog.Tegels;

/** Tiles in {@code logtegel}: one row a place, which holds every narrower tile as its beginning. */
@ApplicationScoped
class SqlTegels implements Tegels {

  private static final String READ =
      """
      select t.niveau, t.nummer, t.hashes
      from unnest(cast($1 as smallint[]), cast($2 as bigint[])) as g (niveau, nummer)
        join logtegel t on t.niveau = g.niveau and t.nummer = g.nummer
      """;

  private record Plaats(int niveau, long nummer) {}

  @Override
  public Uni<TileSource> lees(UnitOfWork.Sql tx, Collection<Tile> tegels) {
    if (tegels.isEmpty()) {
      return Uni.createFrom().item(TileSource.of(Map.of()));
    }
    Short[] niveaus = tegels.stream().map(tegel -> (short) tegel.level()).toArray(Short[]::new);
    Long[] nummers = tegels.stream().map(Tile::index).toArray(Long[]::new);
    return tx.query(READ, niveaus, nummers).map(SqlTegels::bron);
  }

  /** The tiles in rows of level, place and hashes. */
  static TileSource bron(List<Object[]> rows) {
    Map<Plaats, Buffer> opgeslagen = new HashMap<>();
    rows.forEach(row -> opgeslagen.put(new Plaats((Short) row[0], (Long) row[1]), (Buffer) row[2]));
    return tegel ->
        java.util.Optional.ofNullable(opgeslagen.get(new Plaats(tegel.level(), tegel.index())))
            .filter(hashes -> hashes.length() >= tegel.length())
            .map(hashes -> hashes.getBytes(0, tegel.length()));
  }
}
