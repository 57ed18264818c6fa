package nl.warmeoverdracht.audit.verify;

import java.util.Arrays;
import java.util.Optional;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.tile.Tile;

/** Compares every leaf with the tiles that someone copied earlier: names the very leaf. */
final class CopyComparison implements LogScan.ChunkVisitor {

  private final ChunkReader copy;
  private Optional<Finding> first = Optional.empty();

  CopyComparison(LogSource copy, long size) {
    this.copy = new ChunkReader(copy, size);
  }

  @Override
  public void visit(Chunk chunk) {
    if (first.isPresent() || chunk.index() >= copy.chunks()) {
      return;
    }
    byte[] kept = copy.tileHashes(Tile.at(0, chunk.index(), copy.size()));
    int both = Math.min(kept.length, chunk.entries().length);
    int at = Arrays.mismatch(kept, 0, both, chunk.entries(), 0, both);
    if (at >= 0) {
      first = Optional.of(Finding.at(Flaw.KOPIE, chunk.first() + at / Hash.LENGTH));
    }
  }

  /** The first leaf that differs. */
  Optional<Finding> finding() {
    return first;
  }
}
