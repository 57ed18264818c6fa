package nl.warmeoverdracht.devstack.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.DevstackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Maven that fails, as a script in its place: the real one cannot be made to fail at will. */
class ServerCacheIT {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  @TempDir Path folder;

  @Test
  void shouldSayInOneLineThatTheNetworkFailed() throws IOException {
    Path maven = maven("echo '[ERROR] Could not transfer artifact kafka'; exit 1");

    assertThatThrownBy(() -> cache(maven).servers())
        .isInstanceOf(DevstackException.class)
        .hasMessageContaining("Could not transfer artifact kafka")
        .hasMessageContaining("Check the network")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void shouldLeaveNothingOfACorruptDownload() throws IOException {
    Path maven =
        maven(
            """
            for word in "$@"; do
              case "$word" in -DoutputDirectory=*) out=${word#*=} ;; esac
            done
            mkdir -p "$out" && echo half > "$out/keycloak-quarkus-dist-26.7.3.zip"
            """);

    assertThatThrownBy(() -> cache(maven).servers())
        .isInstanceOf(DevstackException.class)
        .hasMessageContaining("corrupt");
    try (Stream<Path> left = Files.list(folder.resolve("cache"))) {
      assertThat(left).extracting(path -> path.getFileName().toString()).containsOnly("slot");
    }
  }

  @Test
  void shouldFetchADamagedFolderAgain() throws IOException {
    Path damaged = folder.resolve("cache").resolve(ServerCache.folderName());
    Files.createDirectories(damaged);

    assertThatThrownBy(() -> cache(maven("exit 1")).servers())
        .isInstanceOf(DevstackException.class);

    assertThat(said.toString()).contains("are damaged; they are fetched again");
    assertThat(damaged).doesNotExist();
  }

  private ServerCache cache(Path maven) {
    return new ServerCache(
        folder.resolve("cache"),
        new Progress(new PrintStream(said), false),
        (servers, work) -> assertThat(servers).as("not reached").isNull(),
        () -> maven);
  }

  private Path maven(String script) throws IOException {
    Path file = folder.resolve("mvn");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
