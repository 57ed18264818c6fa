package nl.warmeoverdracht.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.PrivateFiles;

/**
 * A copy of a program to run from: the next build rewrites {@code target}, and a process that loads
 * a class from a rewritten jar breaks.
 */
public final class ProgramCopy {
  private ProgramCopy() {}

  /**
   * Replaces the target folder by a copy of the source folder. The caller sees to it that nothing
   * runs from the target.
   */
  public static void replace(Path source, Path target) {
    PrivateFiles.deleteTree(target);
    PrivateFiles.directory(target);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(path -> !path.equals(source)).toList()) {
        Files.copy(file, target.resolve(source.relativize(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("copying " + source + " to " + target, e);
    }
  }
}
