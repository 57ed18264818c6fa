package nl.warmeoverdracht.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
  private final RestartPolicy policy = new RestartPolicy();

  @Test
  void shouldWaitLongerEachTimeAProcessDiesSoon() {
    assertThat(policy.afterDeath(Duration.ofSeconds(1))).contains(Duration.ofMillis(200));
    assertThat(policy.afterDeath(Duration.ofSeconds(1))).contains(Duration.ofMillis(400));
    assertThat(policy.afterDeath(Duration.ofSeconds(1))).contains(Duration.ofMillis(800));
  }

  @Test
  void shouldGiveUpAfterSixSoonDeaths() {
    for (int i = 0; i < 6; i++) {
      assertThat(policy.afterDeath(Duration.ZERO)).isPresent();
    }

    assertThat(policy.afterDeath(Duration.ZERO)).isEmpty();
  }

  @Test
  void shouldForgiveAProcessThatRanForAWhile() {
    for (int i = 0; i < 6; i++) {
      policy.afterDeath(Duration.ZERO);
    }

    assertThat(policy.afterDeath(Duration.ofMinutes(1))).contains(Duration.ofMillis(200));
  }
}
