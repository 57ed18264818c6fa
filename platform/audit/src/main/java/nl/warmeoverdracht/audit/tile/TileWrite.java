package nl.warmeoverdracht.audit.tile;

/**
 * A tile to be written. It never replaces other bytes: a wider tile has another path.
 *
 * @param tile its name
 * @param bytes its content
 */
public record TileWrite(Tile tile, byte[] bytes) {}
