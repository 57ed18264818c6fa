package nl.warmeoverdracht.school.verstrekking.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.school.verstrekking.Verstrekkingsbesluit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision is a lease: its length counts, and nobody's clock gives time extra (ADR 0010). */
class BesluitJsonTest {

  private static final Instant GEVRAAGD = Instant.parse("2026-11-21T10:00:00Z");
  private static final Duration GELDIGHEID = Duration.ofSeconds(5);

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 60, 3_600})
  void shouldEndFiveSecondsAfterItWasAskedWhenTheOtherClockIsAhead(long seconden) {
    Verstrekkingsbesluit besluit = genomen(GEVRAAGD.plusSeconds(seconden)).besluit(GEVRAAGD);

    assertThat(besluit.geldtOp(GEVRAAGD.plus(GELDIGHEID).minusMillis(1))).isTrue();
    assertThat(besluit.geldtOp(GEVRAAGD.plus(GELDIGHEID))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 4, 5, 3_600})
  void shouldEndEvenEarlierWhenTheOtherClockIsBehindOrTheDecisionIsOld(long seconden) {
    Instant genomen = GEVRAAGD.minusSeconds(seconden);

    Verstrekkingsbesluit besluit = genomen(genomen).besluit(GEVRAAGD);

    assertThat(besluit.geldtOp(genomen.plus(GELDIGHEID))).isFalse();
  }

  private static BesluitJson.AntwoordJson genomen(Instant tijdstip) {
    return new BesluitJson.AntwoordJson(
        UUID.randomUUID(), Optional.of(tijdstip), tijdstip.plus(GELDIGHEID), List.of());
  }
}
