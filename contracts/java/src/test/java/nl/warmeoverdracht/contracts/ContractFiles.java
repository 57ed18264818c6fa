package nl.warmeoverdracht.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contract folder as the tests see it: the files themselves, so that a forgotten one shows. */
final class ContractFiles {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private ContractFiles() {}

  /** The files below a folder whose path ends so, in a fixed order. */
  static List<Path> in(String folder, String suffix) {
    try (var files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classpath name of a contract file. */
  static String resource(Path file) {
    return "contracts/" + ROOT.relativize(file).toString().replace('\\', '/');
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
