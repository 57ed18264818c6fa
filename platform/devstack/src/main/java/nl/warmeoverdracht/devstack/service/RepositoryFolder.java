package nl.warmeoverdracht.devstack.service;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.warmeoverdracht.devstack.DevstackException;

/** Finds the folder of the repository from wherever inside it a command is given. */
public final class RepositoryFolder {
  private RepositoryFolder() {}

  /** The folder, looking upward from the working directory. Fails outside the repository. */
  public static Path find() {
    return findFrom(Path.of("").toAbsolutePath());
  }

  static Path findFrom(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("platform/devstack"))
          && Files.exists(folder.resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new DevstackException(
        start + " is not inside the repository", "Run it in the folder of the repository");
  }
}
