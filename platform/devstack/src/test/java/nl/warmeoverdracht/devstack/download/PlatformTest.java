package nl.warmeoverdracht.devstack.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.warmeoverdracht.devstack.DevstackException;
import org.junit.jupiter.api.Test;

class PlatformTest {

  @Test
  void shouldNameThePackageOfEachPlatform() {
    assertThat(Platform.of("Linux", "amd64")).isEqualTo("linux-amd64");
    assertThat(Platform.of("Linux", "aarch64")).isEqualTo("linux-arm64v8");
    assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo("darwin-arm64v8");
    assertThat(Platform.of("Mac OS X", "x86_64")).isEqualTo("darwin-amd64");
  }

  @Test
  void shouldSayWhatToDoElsewhere() {
    assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
        .isInstanceOf(DevstackException.class)
        .hasMessageContaining("WSL 2");
  }
}
