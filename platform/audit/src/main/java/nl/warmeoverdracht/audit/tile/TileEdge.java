package nl.warmeoverdracht.audit.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.MerkleHash;

/**
 * The right edge of a tree in tiles: everything that is needed to append leaves, to know the root
 * and to write the tiles that change. At most 255 hashes for each level of tiles. Immutable, so
 * that a writer whose transaction fails still has the edge from before.
 *
 * @param size number of leaves
 * @param levels per level of tiles, from the leaves up, the hashes of its partial tile
 */
public record TileEdge(long size, List<List<Hash>> levels) {

  /** Throws {@link IllegalArgumentException} when a tree of this size has another edge. */
  public TileEdge {
    levels = levels.stream().map(List::copyOf).toList();
    List<Integer> widths = levels.stream().map(List::size).toList();
    if (!widths.equals(widths(size))) {
      throw new IllegalArgumentException("a tree of " + size + " leaves has another edge");
    }
  }

  /** The edge of the tree without leaves. */
  public static TileEdge empty() {
    return new TileEdge(0, List.of());
  }

  /** The partial tiles that a tree of this size has: to be read before leaves are appended. */
  public static List<Tile> tiles(long size) {
    List<Integer> widths = widths(size);
    return IntStream.range(0, widths.size())
        .filter(level -> widths.get(level) > 0)
        .mapToObj(level -> new Tile(level, size >>> above(level), widths.get(level)))
        .toList();
  }

  /** The edge of a tree of this size; throws {@link MissingTileException}. */
  public static TileEdge read(long size, TileSource source) {
    List<List<Hash>> levels = new ArrayList<>();
    widths(size).forEach(width -> levels.add(List.of()));
    for (Tile tile : tiles(size)) {
      byte[] bytes = source.hashes(tile).orElseThrow(() -> new MissingTileException(tile));
      levels.set(
          tile.level(), IntStream.range(0, tile.width()).mapToObj(i -> Hash.at(bytes, i)).toList());
    }
    return new TileEdge(size, levels);
  }

  /** The tree with these leaves after its own, and the tiles to be written for it. */
  public Append append(List<Hash> leaves) {
    return new Appender(this).append(leaves);
  }

  /** The root over all leaves. */
  public Hash root() {
    Hash root = null;
    for (List<Hash> level : levels) {
      for (int end = level.size(); end > 0; end &= end - 1) {
        Hash peak = perfect(level.subList(end & (end - 1), end));
        root = root == null ? peak : MerkleHash.node(peak, root);
      }
    }
    return root == null ? MerkleHash.empty() : root;
  }

  /** The root over a number of hashes that is a power of two. */
  static Hash perfect(List<Hash> hashes) {
    if (hashes.size() == 1) {
      return hashes.getFirst();
    }
    int half = hashes.size() / 2;
    return MerkleHash.node(
        perfect(hashes.subList(0, half)), perfect(hashes.subList(half, hashes.size())));
  }

  /** Leaves under one full tile of this level, as a number of bits. */
  static int above(int level) {
    return Tile.HEIGHT * (level + 1);
  }

  private static List<Integer> widths(long size) {
    List<Integer> widths = new ArrayList<>();
    for (long rest = size; rest > 0; rest >>>= Tile.HEIGHT) {
      widths.add((int) (rest % Tile.FULL));
    }
    return widths;
  }

  /**
   * What appending gives.
   *
   * @param edge the new edge
   * @param tiles to be written: full ones, and the partial ones of the new size
   */
  public record Append(TileEdge edge, List<TileWrite> tiles) {}
}
