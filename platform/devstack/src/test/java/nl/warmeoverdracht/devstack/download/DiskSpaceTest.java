package nl.warmeoverdracht.devstack.download;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.warmeoverdracht.devstack.DevstackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
  @TempDir Path folder;

  @Test
  void shouldSayWhatIsFreeAndWhatIsNeeded() {
    assertThatThrownBy(() -> DiskSpace.requireFree(folder, 700_000_000, 12_000_000))
        .isInstanceOf(DevstackException.class)
        .hasMessageContaining("12 MB free and 700 MB is needed")
        .hasMessageContaining("XDG_CACHE_HOME");
  }

  @Test
  void shouldRefuseMoreThanTheDiskHolds() {
    assertThatThrownBy(() -> DiskSpace.require(folder, Long.MAX_VALUE))
        .isInstanceOf(DevstackException.class);
    assertThatCode(() -> DiskSpace.require(folder, 1)).doesNotThrowAnyException();
  }
}
