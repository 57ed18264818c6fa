package nl.warmeoverdracht.audit.tile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Where tiles are kept. Blocking, unless everything needed was fetched before. */
@FunctionalInterface
public interface TileSource {

  /**
   * The bytes of a tile, or empty when it is not kept in this width. A partial tile may be gone
   * once the full one is there: the readers of this package then ask for that. Throws {@link
   * java.io.UncheckedIOException} when it cannot be read.
   */
  Optional<byte[]> read(Tile tile);

  /** Tiles in memory. */
  static TileSource of(Map<Tile, byte[]> tiles) {
    return tile -> Optional.ofNullable(tiles.get(tile));
  }

  /** The first {@code width} hashes of a tile, also from the full tile when the partial is gone. */
  default Optional<byte[]> hashes(Tile tile) {
    return read(tile)
        .or(() -> tile.isFull() ? Optional.empty() : read(tile.full()))
        .filter(bytes -> bytes.length >= tile.length())
        .map(bytes -> Arrays.copyOf(bytes, tile.length()));
  }
}
