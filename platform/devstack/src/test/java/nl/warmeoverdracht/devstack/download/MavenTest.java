package nl.warmeoverdracht.devstack.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenTest {
  @TempDir Path folder;

  @Test
  void shouldPreferTheMavenThatRunsUs() throws IOException {
    Path running = program("running/bin");
    Path onPath = program("path");

    assertThat(
            Maven.find(folder.resolve("running").toString(), Map.of("PATH", parent(onPath))::get))
        .contains(running);
  }

  @Test
  void shouldLookAtMavenHomeAndThePath() throws IOException {
    Path home = program("home/bin");
    Path onPath = program("path");

    assertThat(Maven.find(null, Map.of("MAVEN_HOME", folder + "/home", "PATH", "/niets")::get))
        .contains(home);
    assertThat(Maven.find(null, Map.of("PATH", "/niets:" + parent(onPath))::get)).contains(onPath);
  }

  @Test
  void shouldFindNothingWhereThereIsNone() {
    assertThat(Maven.find("", Map.of("PATH", folder.toString())::get)).isEmpty();
  }

  private Path program(String name) throws IOException {
    Path file = Files.createDirectories(folder.resolve(name)).resolve("mvn");
    Files.writeString(file, "#!/bin/sh\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private static String parent(Path file) {
    return file.getParent().toString();
  }
}
