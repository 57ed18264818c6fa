package nl.warmeoverdracht.audit.tile;

/** A tile that a log of its size must have is not there, or too short. */
public final class MissingTileException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  private final transient Tile tile;

  /** With the tile that is missing. */
  public MissingTileException(Tile tile) {
    super("tile missing: " + tile.path());
    this.tile = tile;
  }

  /** Which tile. */
  public Tile tile() {
    return tile;
  }
}
