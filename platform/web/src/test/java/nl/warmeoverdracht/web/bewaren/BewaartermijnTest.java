package nl.warmeoverdracht.web.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BewaartermijnTest {

  @Test
  void shouldCountInCalendarDaysOfTheNetherlands() {
    assertThat(termijn("P30D").grens(Instant.parse("2026-08-15T01:00:00Z")))
        .isEqualTo("2026-07-15T22:00:00Z");
    assertThat(termijn("P2Y").grens(Instant.parse("2026-04-09T22:10:00Z")))
        .isEqualTo("2024-04-09T22:00:00Z");
  }

  /** The clock goes forward on 29 March 2026 and back on 25 October. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-29T01:30:00Z",
        "2026-04-09T22:10:00Z",
        "2026-04-27T22:10:00Z",
        "2026-10-25T00:30:00Z",
        "2026-11-10T23:10:00Z"
      })
  void shouldNeverBeLessThanThirtyTimesTwentyFourHoursAgo(Instant nu) {
    assertThat(termijn("P30D").grens(nu)).isBeforeOrEqualTo(nu.minus(Duration.ofDays(30)));
  }

  @Test
  void shouldNotHideATermThatIsTooShort() {
    assertThat(termijn("P7D").grens(Instant.parse("2026-08-15T01:00:00Z")))
        .isEqualTo("2026-08-07T22:00:00Z");
  }

  private static Bewaartermijn termijn(String termijn) {
    return new Bewaartermijn("proef", "proef", List.of(), Period.parse(termijn), true);
  }
}
