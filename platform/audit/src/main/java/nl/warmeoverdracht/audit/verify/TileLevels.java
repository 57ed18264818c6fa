package nl.warmeoverdracht.audit.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.tile.Tile;

/** Compares the tiles of level 1 and higher with the roots computed from the entries. */
final class TileLevels {

  /** More deviations than this tell a reader nothing new. */
  private static final int MOST = 10;

  private final ChunkReader reader;
  private final List<Level> levels = new ArrayList<>();
  private final List<Range> deviating = new ArrayList<>();

  TileLevels(ChunkReader reader) {
    this.reader = reader;
  }

  /** Takes the root of the next full chunk; whether the tile above it has the same one. */
  boolean accept(Hash root) {
    return accept(1, root);
  }

  /** Where a tile has another hash, smallest and first ranges first. */
  List<Range> deviating() {
    return List.copyOf(deviating);
  }

  private boolean accept(int number, Hash hash) {
    if (levels.size() < number) {
      levels.add(new Level());
    }
    Level level = levels.get(number - 1);
    int place = (int) (level.count % Tile.FULL);
    if (place == 0) {
      long tile = level.count / Tile.FULL;
      level.shown = reader.tileHashes(Tile.at(number, tile, reader.size()));
      level.own = CompactRange.empty();
    }
    level.own = level.own.append(hash);
    boolean same = compare(number, level, place, hash);
    level.count++;
    if (level.own.size() == Tile.FULL) {
      accept(number + 1, level.own.root());
    }
    return same;
  }

  private boolean compare(int number, Level level, int place, Hash hash) {
    int from = place * Hash.LENGTH;
    boolean there = level.shown.length >= from + Hash.LENGTH;
    boolean same =
        there && Arrays.equals(level.shown, from, from + Hash.LENGTH, hash.bytes(), 0, Hash.LENGTH);
    if (!same && deviating.size() < MOST) {
      long leaves = 1L << Byte.SIZE * number;
      Range range = new Range(level.count * leaves, (level.count + 1) * leaves - 1);
      if (deviating.stream().noneMatch(range::contains)) {
        deviating.add(range);
      }
    }
    return same;
  }

  /** Leaves from and including, to and including. */
  record Range(long first, long last) {

    boolean contains(Range other) {
      return first <= other.first && other.last <= last;
    }
  }

  private static final class Level {
    private long count;
    private byte[] shown = {};
    private CompactRange own = CompactRange.empty();
  }
}
