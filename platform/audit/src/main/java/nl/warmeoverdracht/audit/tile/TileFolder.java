package nl.warmeoverdracht.audit.tile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A log in a folder, laid out as a web server can serve it: {@code checkpoint} and {@code tile/…}.
 * What {@link #write} wrote is on disk when it returns. One writer, any number of readers.
 */
public final class TileFolder implements TileSource {

  private static final String CHECKPOINT = "checkpoint";

  private final Path folder;

  /** The log in this folder, which is made when something is written. */
  public TileFolder(Path folder) {
    this.folder = folder;
  }

  /** The signed note that was written last; empty when there is none. */
  public Optional<String> checkpoint() {
    return bytes(folder.resolve(CHECKPOINT)).map(b -> new String(b, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<byte[]> read(Tile tile) {
    return bytes(folder.resolve(tile.path()));
  }

  /**
   * Writes the tiles of an append and then the checkpoint that covers them: a reader who sees the
   * checkpoint sees the tiles. Throws {@link UncheckedIOException} when the disk does.
   */
  public void write(List<TileWrite> tiles, String checkpoint) {
    try {
      Set<Path> folders = new LinkedHashSet<>();
      for (TileWrite write : tiles) {
        Path file = folder.resolve(write.tile().path());
        folders.addAll(made(file.getParent()));
        store(file, write.bytes());
      }
      for (Path changed : folders) {
        sync(changed);
      }
      Path fresh = folder.resolve(CHECKPOINT + ".new");
      store(fresh, checkpoint.getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, folder.resolve(CHECKPOINT), StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the log cannot be written", e);
    }
  }

  /** The folder, and those above it that had to be made with it. */
  private static List<Path> made(Path needed) throws IOException {
    if (Files.isDirectory(needed)) {
      return List.of(needed);
    }
    Files.createDirectories(needed);
    return List.of(needed, needed.getParent());
  }

  private static void store(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A new name in a folder survives a power cut only once the folder itself is written. */
  private static void sync(Path changed) throws IOException {
    try (FileChannel channel = FileChannel.open(changed, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + file, e);
    }
  }
}
