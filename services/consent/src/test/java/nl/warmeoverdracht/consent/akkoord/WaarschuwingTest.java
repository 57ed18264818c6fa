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
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaarschuwingTest {

  private static final LocalDate ACHTTIEN = VANDAAG.plusYears(9);

  @Test
  void shouldWarnSixtyDaysBeforeThePersonSpeaksForHimself() {
    assertThat(
            Waarschuwing.over(
                achttienOp(akkoord(TOESTEMMING, GEGEVEN, OUDER, 8), ACHTTIEN), VANDAAG))
        .extracting(Waarschuwing::reden, Waarschuwing::waarschuwOp)
        .containsExactly(
            tuple(Waarschuwingsreden.WORDT_TWAALF, ACHTTIEN.minusYears(6).minusDays(60)),
            tuple(Waarschuwingsreden.WORDT_ZESTIEN, ACHTTIEN.minusYears(2).minusDays(60)));
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

  /** One calendar, day by day: nothing is due before its day and everything is due on it. */
  @ParameterizedTest
  @CsvSource({"TOESTEMMING, 12 16", "INSTEMMING, 12 18"})
  void shouldBeDueSixtyDaysBeforeEachBirthdayThatChangesWhoDecides(
      SoortAkkoord soort, String verjaardagen) {
    LocalDate geboren = VANDAAG.minusYears(8).minusDays(100);
    Akkoord akkoord = achttienOp(akkoord(soort, GEGEVEN, OUDER, 8), geboren.plusYears(18));
    List<LocalDate> gewaarschuwd = new ArrayList<>();
    Set<Waarschuwing> gegeven = new HashSet<>();

    for (LocalDate dag = VANDAAG; dag.isBefore(geboren.plusYears(19)); dag = dag.plusDays(1)) {
      for (Waarschuwing w : Waarschuwing.over(akkoord, VANDAAG)) {
        if (!w.waarschuwOp().isAfter(dag) && gegeven.add(w)) {
          gewaarschuwd.add(dag.plusDays(60));
        }
      }
    }

    assertThat(gewaarschuwd)
        .isEqualTo(
            Arrays.stream(verjaardagen.split(" "))
                .map(jaren -> geboren.plusYears(Long.parseLong(jaren)))
                .toList());
  }

  @Test
  void shouldWarnByTheReportedAgeWhenNoDayWasReported() {
    Akkoord zonderDag = akkoord(TOESTEMMING, GEGEVEN, OUDER, 11);
    LocalDate gegeven = zonderDag.kern().gegevenOp();

    assertThat(Waarschuwing.over(zonderDag, VANDAAG))
        .extracting(Waarschuwing::reden, Waarschuwing::veranderingOp)
        .containsExactly(
            tuple(Waarschuwingsreden.WORDT_TWAALF, gegeven.plusYears(1)),
            tuple(Waarschuwingsreden.WORDT_ZESTIEN, gegeven.plusYears(5)));
    assertThat(zonderDag.laatsteDag()).contains(gegeven.plusYears(5).minusDays(1));
    assertThat(Waarschuwing.over(akkoord(INSTEMMING, GEGEVEN, OUDER, null), VANDAAG)).isEmpty();
  }
}
