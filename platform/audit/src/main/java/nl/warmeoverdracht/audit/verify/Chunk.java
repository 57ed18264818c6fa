package nl.warmeoverdracht.audit.verify;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.tile.Tile;

/**
 * Up to 256 leaves as the log shows them.
 *
 * @param index place among the chunks, from 0
 * @param width how many leaves belong here
 * @param entries leaf hashes, computed from the entries, behind each other
 * @param tile leaf hashes as the tile of level 0 has them
 * @param root root over the entries
 */
record Chunk(long index, int width, byte[] entries, byte[] tile, Hash root) {

  long first() {
    return index * Tile.FULL;
  }

  int count() {
    return entries.length / Hash.LENGTH;
  }

  /** Whether it holds as many entries as it should. */
  boolean complete() {
    return count() == width;
  }

  /** Whether entries and tile say the same. */
  boolean agrees() {
    return complete() && Arrays.equals(entries, tile);
  }

  Hash entry(int place) {
    return Hash.at(entries, place);
  }

  List<Hash> entryHashes() {
    return hashes(entries);
  }

  List<Hash> tileHashes() {
    return hashes(tile);
  }

  /** The first leaves of this chunk, as a tree of their own. */
  CompactRange start(int leaves) {
    return IntStream.range(0, leaves)
        .mapToObj(this::entry)
        .reduce(CompactRange.empty(), CompactRange::append, (a, b) -> b);
  }

  private static List<Hash> hashes(byte[] bytes) {
    return IntStream.range(0, bytes.length / Hash.LENGTH).mapToObj(i -> Hash.at(bytes, i)).toList();
  }
}
