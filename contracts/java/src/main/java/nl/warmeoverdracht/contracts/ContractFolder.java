package nl.warmeoverdracht.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which contract files a folder holds, so that adding one is adding a file and nothing else. The
 * classpath has no folders: they are read from the jar, or in a build from the classes themselves.
 */
final class ContractFolder {

  private ContractFolder() {}

  /**
   * The names of the files directly in a folder of the classpath, in a fixed order.
   *
   * @param known a file in that folder, for example {@code
   *     contracts/aanpakken/aanpak.v1.schema.json}
   * @param suffix how the names end
   */
  static List<String> beside(URL known, String suffix) {
    try {
      return switch (known.getProtocol()) {
        case "file" -> in(Path.of(URI.create(known.toString())).getParent(), suffix);
        case "jar" -> inJar((JarURLConnection) known.openConnection(), suffix);
        default -> throw new IllegalStateException("cannot list " + known);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the files beside " + known, e);
    }
  }

  /** The names of the files directly in a folder on disk, in a fixed order. */
  static List<String> in(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .sorted()
          .toList();
    }
  }

  private static List<String> inJar(JarURLConnection connection, String suffix) throws IOException {
    connection.setUseCaches(false);
    String entry = connection.getEntryName();
    String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
    try (var jar = connection.getJarFile()) {
      return jar.stream()
          .map(java.util.zip.ZipEntry::getName)
          .filter(name -> name.startsWith(folder) && name.endsWith(suffix))
          .map(name -> name.substring(folder.length()))
          .filter(name -> name.indexOf('/') < 0)
          .sorted()
          .toList();
    }
  }
}
