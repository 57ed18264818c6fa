package nl.warmeoverdracht.audit.tile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.audit.Hash;

/** Appends leaves to an edge and collects the tiles that change; used once. */
final class Appender {

  private final List<List<Hash>> levels = new ArrayList<>();
  private final List<TileWrite> full = new ArrayList<>();
  private final List<Boolean> touched = new ArrayList<>();
  private long size;

  Appender(TileEdge edge) {
    size = edge.size();
    edge.levels().forEach(this::level);
  }

  TileEdge.Append append(List<Hash> leaves) {
    for (Hash leaf : leaves) {
      size++;
      add(0, leaf);
    }
    return new TileEdge.Append(new TileEdge(size, levels), written());
  }

  private void add(int level, Hash hash) {
    if (level == levels.size()) {
      level(List.of());
    }
    List<Hash> hashes = levels.get(level);
    hashes.add(hash);
    touched.set(level, true);
    if (hashes.size() == Tile.FULL) {
      full.add(write(new Tile(level, (size >>> TileEdge.above(level)) - 1, Tile.FULL), hashes));
      Hash root = TileEdge.perfect(hashes);
      hashes.clear();
      add(level + 1, root);
    }
  }

  private List<TileWrite> written() {
    List<TileWrite> all = new ArrayList<>(full);
    for (Tile tile : TileEdge.tiles(size)) {
      if (touched.get(tile.level())) {
        all.add(write(tile, levels.get(tile.level())));
      }
    }
    return all;
  }

  private void level(List<Hash> hashes) {
    levels.add(new ArrayList<>(hashes));
    touched.add(false);
  }

  private static TileWrite write(Tile tile, List<Hash> hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(tile.length());
    hashes.forEach(hash -> bytes.put(hash.bytes()));
    return new TileWrite(tile, bytes.array());
  }
}
