package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WavesTest {

  private static final OffsetDateTime TIME =
      OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  @Test
  void shouldNeverPutTwoEventsOfOneKeyInOneWave() {
    List<List<OutboxRow>> waves =
        Waves.of(List.of(row(1, "a"), row(2, "b"), row(3, "a"), row(4, "a"), row(5, "c")));

    assertThat(waves)
        .extracting(wave -> wave.stream().map(OutboxRow::number).toList())
        .containsExactly(List.of(1L, 2L, 5L), List.of(3L), List.of(4L));
  }

  @Test
  void shouldTreatTheSameKeyOnAnotherTopicAsAnother() {
    OutboxRow other = new OutboxRow(2, "other", "a", "{}", TIME);

    assertThat(Waves.of(List.of(row(1, "a"), other))).hasSize(1);
  }

  private static OutboxRow row(long number, String key) {
    return new OutboxRow(number, "topic", key, "{}", TIME);
  }
}
