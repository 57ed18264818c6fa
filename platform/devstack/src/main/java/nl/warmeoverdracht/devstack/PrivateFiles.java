package nl.warmeoverdracht.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner may read: keys, passwords, databases. */
public final class PrivateFiles {
  private PrivateFiles() {}

  /** Creates a folder (0700) with its parents; an existing one is left as it is. */
  public static Path directory(Path directory) {
    try {
      if (!Files.isDirectory(directory)) {
        Path parent = directory.toAbsolutePath().getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Files.createDirectory(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      return directory;
    } catch (java.nio.file.FileAlreadyExistsException e) {
      return directory;
    } catch (IOException e) {
      throw new DevstackException(
          "Cannot create folder " + directory + " (" + e.getMessage() + ")",
          "Make its parent writable, or set XDG_STATE_HOME and XDG_CACHE_HOME to folders that are",
          e);
    }
  }

  /** Writes a file (0600) at once: a reader sees the old content or the new, never half of it. */
  public static void write(Path file, String content) {
    try {
      Path temporary =
          Files.createTempFile(
              file.toAbsolutePath().getParent(),
              ".",
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(temporary, content);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new DevstackException(
          "Cannot write " + file + " (" + e.getMessage() + ")",
          "Check that the disk is not full and the folder is writable",
          e);
    }
  }

  /**
   * Deletes a folder and everything in it; nothing happens when it does not exist. Links are not
   * followed.
   */
  public static void deleteTree(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try {
      Files.walkFileTree(directory, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException("deleting " + directory, e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof java.nio.file.NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
