package nl.warmeoverdracht.devstack.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.warmeoverdracht.devstack.DevstackException;

/** Looks whether the disk has room, before anything is written. */
public final class DiskSpace {
  private static final long MEGABYTE = 1_000_000;

  private DiskSpace() {}

  /**
   * Returns when the disk of the folder has this many bytes free.
   *
   * @throws DevstackException naming what is needed, what is free, and where
   */
  public static void require(Path folder, long needed) {
    requireFree(folder, needed, usable(folder));
  }

  static void requireFree(Path folder, long needed, long free) {
    if (free < needed) {
      throw new DevstackException(
          "The disk of %s has %d MB free and %d MB is needed"
              .formatted(folder, free / MEGABYTE, needed / MEGABYTE),
          "Free some space, or set XDG_CACHE_HOME and XDG_STATE_HOME to folders on a larger disk");
    }
  }

  private static long usable(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the free space of " + folder, e);
    }
  }
}
