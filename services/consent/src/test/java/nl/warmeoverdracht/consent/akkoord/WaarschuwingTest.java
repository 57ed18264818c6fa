package nl.warmeoverdracht.consent.akkoord;

import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.VANDAAG;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.achttienOp;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.akkoord;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.totEnMet;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.JONGERE;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.OUDER;
import static nl.warmeoverdracht.grondslagen.SoortAkkoord.INSTEMMING;
import static nl.warmeoverdracht.grondslagen.SoortAkkoord.TOESTEMMING;
import static nl.warmeoverdracht.grondslagen.Verklaring.GEGEVEN;
import static nl.warmeoverdracht.grondslagen.Verklaring.INGETROKKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaarschuwingTest {

  private static final LocalDate ACHTTIEN = VANDAAG.plusYears(9);

  @Test
  void shouldWarnSixtyDaysBeforeThePersonSpeaksForHimself() {
    assertThat(
            Waarschuwing.over(
                achttienOp(akkoord(TOESTEMMING, GEGEVEN, OUDER, 8), ACHTTIEN), VANDAAG))
        .extracting(Waarschuwing::reden, Waarschuwing::waarschuwOp)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Waarschuwingsreden.WORDT_TWAALF, ACHTTIEN.minusYears(6).minusDays(60)),
            org.assertj.core.groups.Tuple.tuple(
                Waarschuwingsreden.WORDT_ZESTIEN, ACHTTIEN.minusYears(2).minusDays(60)));
    assertThat(
            Waarschuwing.over(
                achttienOp(akkoord(INSTEMMING, GEGEVEN, OUDER, 8), ACHTTIEN), VANDAAG))
        .extracting(Waarschuwing::reden)
        .containsExactly(Waarschuwingsreden.WORDT_TWAALF, Waarschuwingsreden.WORDT_ACHTTIEN);
  }

  @Test
  void shouldWarnOfTheAgreedEndWhoeverGaveIt() {
    Akkoord akkoord = totEnMet(akkoord(TOESTEMMING, GEGEVEN, JONGERE, 20), VANDAAG.plusDays(90));

    assertThat(Waarschuwing.over(akkoord, VANDAAG))
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.reden()).isEqualTo(Waarschuwingsreden.EINDDATUM);
              assertThat(w.veranderingOp()).isEqualTo(VANDAAG.plusDays(91));
            });
  }

  @Test
  void shouldNotWarnOfWhatHasPassedNorOfWhatWasNotGiven() {
    LocalDate morgenZeventien = VANDAAG.plusYears(1);
    Akkoord ouder = achttienOp(akkoord(TOESTEMMING, GEGEVEN, OUDER, 16), morgenZeventien);
    Akkoord ingetrokken = achttienOp(akkoord(TOESTEMMING, INGETROKKEN, OUDER, 8), ACHTTIEN);
    Akkoord zelf = achttienOp(akkoord(INSTEMMING, GEGEVEN, JONGERE, 8), ACHTTIEN);

    assertThat(Waarschuwing.over(ouder, VANDAAG)).isEmpty();
    assertThat(Waarschuwing.over(ingetrokken, VANDAAG)).isEmpty();
    assertThat(Waarschuwing.over(zelf, VANDAAG)).isEmpty();
  }

  @Test
  void shouldWarnOnTheVeryDayThatTheAgreementStopsToCount() {
    Akkoord ouder = achttienOp(akkoord(INSTEMMING, GEGEVEN, OUDER, 17), VANDAAG.plusDays(30));
    Waarschuwing laatste = Waarschuwing.over(ouder, VANDAAG).getLast();

    assertThat(ouder.laatsteDag()).contains(laatste.veranderingOp().minusDays(1));
    assertThat(laatste.waarschuwOp()).as("already due").isBefore(VANDAAG);
  }
}
