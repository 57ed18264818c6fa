package nl.warmeoverdracht.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void shouldGiveTheSamePasswordToWhoeverAttachesLater() {
    Path file = folder.resolve("geheim");

    String first = new Secrets(file).get("db.school_app");

    assertThat(new Secrets(file).get("db.school_app")).isEqualTo(first).hasSize(24);
    assertThat(new Secrets(file).get("db.school_eigenaar")).isNotEqualTo(first);
  }

  @Test
  void shouldDifferPerStack() {
    assertThat(new Secrets(folder.resolve("een")).get("demo"))
        .isNotEqualTo(new Secrets(folder.resolve("twee")).get("demo"));
  }

  @Test
  void shouldKeepTheFileToItsOwner() throws IOException {
    Path file = folder.resolve("geheim");
    new Secrets(file).get("demo");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
