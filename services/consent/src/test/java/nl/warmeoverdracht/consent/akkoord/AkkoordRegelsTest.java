package nl.warmeoverdracht.consent.akkoord;

import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.VANDAAG;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.akkoord;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.totEnMet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.kernel.Bezwaar;
import org.junit.jupiter.api.Test;

class AkkoordRegelsTest {

  private final Akkoord gisteren =
      akkoord(SoortAkkoord.TOESTEMMING, Verklaring.GEGEVEN, GegevenDoor.JONGERE, 17);

  @Test
  void shouldAcceptAFactOfThePast() {
    assertThat(AkkoordRegels.bezwaren(gisteren, VANDAAG)).isEmpty();
  }

  @Test
  void shouldNameEveryObjectionAtOnce() {
    Akkoord verkeerd = totEnMet(gisteren, VANDAAG.minusYears(1));

    assertThat(AkkoordRegels.bezwaren(verkeerd, VANDAAG.minusDays(7)))
        .extracting(Bezwaar::veld)
        .containsExactly("/gegevenOp", "/geldigTot");
  }

  @Test
  void shouldCountDaysInTheNetherlands() {
    assertThat(Dag.van(Instant.parse("2026-07-01T22:30:00Z"))).hasToString("2026-07-02");
    assertThat(Dag.van(Instant.parse("2026-12-01T22:30:00Z"))).hasToString("2026-12-01");
  }
}
