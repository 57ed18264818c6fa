package nl.warmeoverdracht.audit.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.proof.Node;

/**
 * The name of 256 neighbouring hashes of a tree, or of 256 entries (<a
 * href="https://c2sp.org/tlog-tiles#merkle-tree">C2SP tlog-tiles</a>). A tile on the right edge is
 * narrower; a tile of a certain width never changes.
 *
 * @param level height of its hashes in tiles: 0 holds leaf hashes, 1 the roots of full tiles of
 *     level 0; {@value #ENTRIES} for entries
 * @param index place among its level, from 0
 * @param width number of hashes or entries, 1 to 256
 */
public record Tile(int level, long index, int width) {

  /** Hashes in a full tile. */
  public static final int FULL = 256;

  /** The level of entry bundles. */
  public static final int ENTRIES = -1;

  /** Levels of the tree in one level of tiles. */
  static final int HEIGHT = 8;

  private static final int HIGHEST = 63;
  private static final int DIGITS = 1000;
  private static final Pattern PATH =
      Pattern.compile(
          "tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  /** Throws {@link IllegalArgumentException} when there is no such tile. */
  public Tile {
    if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("no tile: " + level + "/" + index + "/" + width);
    }
  }

  /** The tile at this place as wide as it is in a log of this size. */
  public static Tile at(int level, long index, long size) {
    long hashes = size >>> (HEIGHT * Math.max(0, level));
    return new Tile(level, index, (int) Math.min(FULL, hashes - index * FULL));
  }

  /** The tile that holds what this subtree's root is made of, in a log of this size. */
  static Tile holding(Node node, long size) {
    int level = node.level() / HEIGHT;
    return at(level, (node.index() << node.level() % HEIGHT) / FULL, size);
  }

  /** The tile with this path; throws {@link IllegalArgumentException} when no tile has it. */
  public static Tile parse(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not the path of a tile: " + path);
    }
    String level = matcher.group(1);
    long index = Long.parseLong(matcher.group(2).replace("x", "").replace("/", ""));
    int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
    Tile tile = new Tile(level.equals("entries") ? ENTRIES : Integer.parseInt(level), index, width);
    if (!tile.path().equals(path)) {
      throw new IllegalArgumentException("not the path of a tile: " + path);
    }
    return tile;
  }

  /** {@code tile/<L>/<N>[.p/<W>]}, relative to where the log is served. */
  public String path() {
    StringBuilder number = new StringBuilder("%03d".formatted(index % DIGITS));
    for (long rest = index / DIGITS; rest > 0; rest /= DIGITS) {
      number.insert(0, "x%03d/".formatted(rest % DIGITS));
    }
    return "tile/"
        + (level == ENTRIES ? "entries" : level)
        + "/"
        + number
        + (isFull() ? "" : ".p/" + width);
  }

  /** Whether it is as wide as a tile gets. */
  public boolean isFull() {
    return width == FULL;
  }

  /** The same tile when it is full. */
  Tile full() {
    return new Tile(level, index, FULL);
  }

  /** The first leaf under it. */
  public long start() {
    return index * FULL << HEIGHT * Math.max(0, level);
  }

  /** Length in bytes of a tile of hashes. */
  public int length() {
    return width * Hash.LENGTH;
  }
}
