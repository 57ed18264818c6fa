package nl.warmeoverdracht.devstack.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
  @TempDir Path folder;

  @BeforeEach
  void unpacked() throws IOException {
    Files.createDirectories(folder.resolve("kafka"));
    Files.writeString(folder.resolve("kafka/kafka.jar"), "inhoud");
    Inventory.write(folder);
  }

  @Test
  void shouldTrustAnUntouchedFolder() {
    assertThat(Inventory.intact(folder)).isTrue();
  }

  @Test
  void shouldDistrustATruncatedFile() throws IOException {
    Files.writeString(folder.resolve("kafka/kafka.jar"), "in");

    assertThat(Inventory.intact(folder)).isFalse();
  }

  @Test
  void shouldDistrustAMissingFile() throws IOException {
    Files.delete(folder.resolve("kafka/kafka.jar"));

    assertThat(Inventory.intact(folder)).isFalse();
  }

  @Test
  void shouldDistrustAFolderThatWasNeverFinished() throws IOException {
    assertThat(Inventory.intact(Files.createDirectory(folder.resolve("half")))).isFalse();
  }

  @Test
  void shouldForgetAFolderThatNobodyUsedForAMonth() {
    assertThat(Inventory.forgotten(folder)).isFalse();

    Inventory.setLastUse(folder, Instant.now().minus(Duration.ofDays(31)));

    assertThat(Inventory.forgotten(folder)).isTrue();
  }
}
