package nl.warmeoverdracht.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

  private static final Instant MOMENT = Instant.parse("2026-11-21T10:00:00Z");

  @Test
  void shouldCarryVersionVariantAndTime() {
    UUID id = new UuidV7(InstantSource.fixed(MOMENT)).next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
  }

  @Test
  void shouldStayOrderedAndUniqueWithinOneMillisecondAndBeyondTheCounter() {
    UuidV7 ids = new UuidV7(InstantSource.fixed(MOMENT));

    List<String> made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }
}
