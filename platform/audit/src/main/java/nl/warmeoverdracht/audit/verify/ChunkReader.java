package nl.warmeoverdracht.audit.verify;

import java.util.Arrays;
import java.util.Optional;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileSource;

/** Reads chunks of a log of a certain size; thread-safe. */
final class ChunkReader {

  private final TileSource source;
  private final long size;

  ChunkReader(TileSource source, long size) {
    this.source = source;
    this.size = size;
  }

  long size() {
    return size;
  }

  /** How many chunks the log has. */
  long chunks() {
    return (size + Tile.FULL - 1) / Tile.FULL;
  }

  /** What the log shows of a chunk; what is not there is left out. */
  Chunk read(long index) {
    Tile bundle = Tile.at(Tile.ENTRIES, index, size);
    ChunkHasher hasher = new ChunkHasher();
    byte[] entries =
        source
            .read(bundle)
            .map(hasher::leaves)
            .or(() -> fromFull(bundle, hasher))
            .orElse(new byte[0]);
    byte[] tile = tileHashes(Tile.at(0, index, size));
    return new Chunk(index, bundle.width(), entries, tile, hasher.root(entries));
  }

  /** The tile in the width of this log; shorter when the log has less. */
  byte[] tileHashes(Tile tile) {
    return source
        .read(tile)
        .or(() -> source.hashes(tile))
        .map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, tile.length())))
        .orElse(new byte[0]);
  }

  private Optional<byte[]> fromFull(Tile bundle, ChunkHasher hasher) {
    return source
        .read(new Tile(bundle.level(), bundle.index(), Tile.FULL))
        .map(hasher::leaves)
        .map(all -> Arrays.copyOf(all, Math.min(all.length, bundle.width() * Hash.LENGTH)));
  }
}
