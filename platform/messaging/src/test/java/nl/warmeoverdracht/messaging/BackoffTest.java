package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofMillis(700));

  @Test
  void shouldDoubleUpToTheMaximumAndStartAgainAfterSuccess() {
    assertThat(backoff.next()).hasMillis(200);
    assertThat(backoff.next()).hasMillis(400);
    assertThat(backoff.next()).hasMillis(700);
    assertThat(backoff.next()).hasMillis(700);

    backoff.reset();

    assertThat(backoff.next()).hasMillis(200);
  }
}
