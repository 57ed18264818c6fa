package nl.warmeoverdracht.audit.tile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.proof.HashReader;
import nl.warmeoverdracht.audit.proof.Node;
import nl.warmeoverdracht.audit.proof.ProofPlan;

/**
 * The hashes of a tree of a certain size, from its tiles. What it gives is as good as its tiles:
 * verify the proof made of it. Remembers the tiles it read, so use one per proof; not thread-safe.
 */
public final class TileHashes implements HashReader {

  private final TileSource source;
  private final long size;
  private final Map<Tile, byte[]> read = new HashMap<>();

  /** The hashes of the tree of this size. */
  public TileHashes(TileSource source, long size) {
    this.source = source;
    this.size = size;
  }

  /** The tiles to be fetched for this proof in a tree of this size: O(log n). */
  public static Set<Tile> needed(ProofPlan plan, long size) {
    Set<Tile> tiles = new LinkedHashSet<>();
    plan.nodes().forEach(node -> tiles.add(Tile.holding(node, size)));
    return tiles;
  }

  /** Throws {@link MissingTileException} when the tile is not there. */
  @Override
  public Hash read(Node node) {
    int up = node.level() % Tile.HEIGHT;
    byte[] hashes = read.computeIfAbsent(Tile.holding(node, size), this::fetch);
    int first = (int) ((node.index() << up) % Tile.FULL);
    CompactRange range = CompactRange.empty();
    for (int i = first; i < first + (1 << up); i++) {
      range = range.append(Hash.at(hashes, i));
    }
    return range.root();
  }

  private byte[] fetch(Tile tile) {
    return source.hashes(tile).orElseThrow(() -> new MissingTileException(tile));
  }
}
