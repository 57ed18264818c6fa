package nl.warmeoverdracht.devstack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void shouldReadACommandWithItsOptions() {
    Arguments arguments = Arguments.parse("start", "--stack", "test", "--free-ports");

    assertThat(arguments.command()).isEqualTo("start");
    assertThat(arguments.stack()).isEqualTo("test");
    assertThat(arguments.has("--free-ports")).isTrue();
    assertThat(arguments.has("--yes")).isFalse();
  }

  @Test
  void shouldHelpWithoutACommand() {
    assertThat(Arguments.parse().command()).isEqualTo("help");
    assertThat(Arguments.parse().stack()).isEqualTo("run");
  }

  @Test
  void shouldRefuseWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Arguments.parse("start", "--fast")).hasMessageContaining("--fast");
    assertThatThrownBy(() -> Arguments.parse("start", "--stack", "../weg"))
        .hasMessageContaining("not allowed");
  }
}
