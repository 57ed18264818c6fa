package nl.warmeoverdracht.audit.verify;

import java.nio.file.Path;
import java.util.Optional;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileFolder;

/** A log in a folder: {@code checkpoint} and {@code tile/…} below it. */
public final class FolderLog implements LogSource {

  private final Path folder;
  private final TileFolder tiles;

  /** The log in this folder. */
  public FolderLog(Path folder) {
    this.folder = folder;
    this.tiles = new TileFolder(folder);
  }

  @Override
  public String checkpoint() {
    return tiles
        .checkpoint()
        .orElseThrow(() -> new UnusableInputException("er is geen controlepunt in " + folder));
  }

  @Override
  public Optional<byte[]> read(Tile tile) {
    return tiles.read(tile);
  }
}
