package nl.warmeoverdracht.devstack.download;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {
  private static final String CONTENT = "een jar";
  @TempDir Path folder;

  @BeforeEach
  void download() throws IOException {
    Files.writeString(folder.resolve("kafka.jar"), CONTENT);
  }

  @Test
  void shouldAcceptWhatWasExpected() {
    assertThatCode(() -> verify("kafka.jar", Checksums.sha256(CONTENT))).doesNotThrowAnyException();
  }

  @Test
  void shouldNameAFileThatIsDifferent() {
    assertThatThrownBy(() -> verify("kafka.jar", Checksums.sha256("iets anders")))
        .hasMessageContaining("corrupt: kafka.jar is not what we expect")
        .hasMessageContaining("Run it again");
  }

  @Test
  void shouldNameAFileThatIsMissing() {
    assertThatThrownBy(() -> verify("keycloak.zip", "00"))
        .hasMessageContaining("keycloak.zip is missing");
  }

  @Test
  void shouldNameAFileThatWasNotAskedFor() throws IOException {
    Files.writeString(folder.resolve("vreemd.jar"), "onbekend");

    assertThatThrownBy(() -> verify("kafka.jar", Checksums.sha256(CONTENT)))
        .hasMessageContaining("vreemd.jar is not on our list");
  }

  private void verify(String name, String checksum) {
    Checksums.verify(folder, Map.of(name, checksum));
  }
}
