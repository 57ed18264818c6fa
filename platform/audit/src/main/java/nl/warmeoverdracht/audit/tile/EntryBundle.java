package nl.warmeoverdracht.audit.tile;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Up to 256 entries behind each other, each with its length in two bytes before it (<a
 * href="https://c2sp.org/tlog-tiles#log-entries">C2SP tlog-tiles, Log entries</a>).
 *
 * @param entries the bytes of the leaves
 */
public record EntryBundle(List<byte[]> entries) {

  /** The longest entry in bytes. */
  public static final int LONGEST = 0xFFFF;

  /** Throws {@link IllegalArgumentException} for an entry that is too long. */
  public EntryBundle {
    entries = List.copyOf(entries);
    if (entries.stream().anyMatch(entry -> entry.length > LONGEST)) {
      throw new IllegalArgumentException("an entry has at most " + LONGEST + " bytes");
    }
  }

  /** The entries in these bytes; throws {@link IllegalArgumentException} when they end halfway. */
  public static EntryBundle parse(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    List<byte[]> entries = new ArrayList<>(Tile.FULL);
    try {
      while (buffer.hasRemaining()) {
        byte[] entry = new byte[Short.toUnsignedInt(buffer.getShort())];
        buffer.get(entry);
        entries.add(entry);
      }
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("the last entry of the bundle is cut off", e);
    }
    return new EntryBundle(entries);
  }

  /**
   * The bundles to be written when entries come after the first {@code size}; the last partial
   * bundle is read from the source.
   */
  public static List<TileWrite> append(long size, TileSource source, List<byte[]> entries) {
    List<byte[]> open = new ArrayList<>();
    if (size % Tile.FULL > 0) {
      Tile last = Tile.at(Tile.ENTRIES, size / Tile.FULL, size);
      byte[] bytes = source.read(last).orElseThrow(() -> new MissingTileException(last));
      open.addAll(parse(bytes).entries());
    }
    open.addAll(entries);
    List<TileWrite> writes = new ArrayList<>();
    for (int from = 0; from < open.size() && !entries.isEmpty(); from += Tile.FULL) {
      List<byte[]> part = open.subList(from, Math.min(open.size(), from + Tile.FULL));
      long index = (size + from) / Tile.FULL;
      Tile tile = new Tile(Tile.ENTRIES, index, part.size());
      writes.add(new TileWrite(tile, new EntryBundle(part).bytes()));
    }
    return writes;
  }

  /** The bundle as it is served. */
  public byte[] bytes() {
    int length = entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
    ByteBuffer buffer = ByteBuffer.allocate(length);
    entries.forEach(entry -> buffer.putShort((short) entry.length).put(entry));
    return buffer.array();
  }
}
