package nl.warmeoverdracht.consent.akkoord;

import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.VANDAAG;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.achttienOp;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.akkoord;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.over;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.totEnMet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.kernel.Bezwaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkkoordRegelsTest {

  private final Akkoord gisteren =
      akkoord(SoortAkkoord.TOESTEMMING, Verklaring.GEGEVEN, GegevenDoor.JONGERE, 17);

  @Test
  void shouldAcceptAFactOfThePast() {
    assertThat(bezwaren(gisteren, VANDAAG)).isEmpty();
  }

  /**
   * Who declares it here must be the one whose word it is; a holder saw who said what it reports.
   */
  @Test
  void shouldLetOnlyWhoseWordItIsDeclareItHimself() {
    assertThat(bezwaren(zelf(Verklaring.INGETROKKEN, GegevenDoor.JONGERE, 12), VANDAAG)).isEmpty();
    assertThat(bezwaren(zelf(Verklaring.INGETROKKEN, GegevenDoor.OUDER, 15), VANDAAG)).isEmpty();
    assertThat(bezwaren(zelf(Verklaring.INGETROKKEN, GegevenDoor.JONGERE, 11), VANDAAG))
        .extracting(Bezwaar::code)
        .containsExactly("niet-bevoegd");
    assertThat(bezwaren(zelf(Verklaring.INGETROKKEN, GegevenDoor.OUDER, 16), VANDAAG))
        .extracting(Bezwaar::code)
        .containsExactly("niet-bevoegd");
    Akkoord gemeld =
        akkoord(SoortAkkoord.TOESTEMMING, Verklaring.INGETROKKEN, GegevenDoor.OUDER, 16);
    assertThat(bezwaren(gemeld, VANDAAG)).isEmpty();
  }

  private static Akkoord zelf(Verklaring verklaring, GegevenDoor door, int leeftijd) {
    return akkoord(
        SoortAkkoord.TOESTEMMING,
        verklaring,
        new Gever(door, Optional.empty(), Optional.of(new UUID(0x7000, 3))),
        Optional.of(leeftijd));
  }

  @Test
  void shouldNameEveryObjectionAtOnce() {
    Akkoord verkeerd = totEnMet(gisteren, VANDAAG.minusYears(1));

    assertThat(bezwaren(verkeerd, VANDAAG.minusDays(7)))
        .extracting(Bezwaar::veld)
        .containsExactly("/gegevenOp", "/geldigTot");
  }

  @Test
  void shouldRefuseAnAgeThatDoesNotFitTheDayOfEighteen() {
    assertThat(bezwaren(achttienOp(gisteren, VANDAAG.plusMonths(6)), VANDAAG)).isEmpty();
    assertThat(bezwaren(achttienOp(gisteren, VANDAAG.plusMonths(18)), VANDAAG))
        .extracting(Bezwaar::code)
        .containsExactly("leeftijd-klopt-niet");
  }

  @Test
  void shouldAcceptAnyPassedDayOfAnAdult() {
    Akkoord volwassen =
        akkoord(SoortAkkoord.TOESTEMMING, Verklaring.GEGEVEN, GegevenDoor.JONGERE, 22);

    assertThat(bezwaren(achttienOp(volwassen, VANDAAG.minusDays(1)), VANDAAG)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "VERTEGENWOORDIGER, OUDERLIJK_GEZAG, 15, true",
    "VERTEGENWOORDIGER, OUDERLIJK_GEZAG, 18, false",
    "VERTEGENWOORDIGER, CURATELE, 17, false",
    "VERTEGENWOORDIGER, CURATELE, 18, true",
    "VERTEGENWOORDIGER, BEWIND, 30, true",
    "VERTEGENWOORDIGER, MENTORSCHAP, 30, true",
    "VERTEGENWOORDIGER, MENTORSCHAP, , false",
    "OUDER, OUDERLIJK_GEZAG, 15, false",
    "JONGERE, CURATELE, 20, false"
  })
  void shouldAcceptAGroundOnlyOfARepresentativeAndAtItsAge(
      GegevenDoor door, Vertegenwoordigingsgrond grond, Integer leeftijd, boolean past) {
    Akkoord akkoord =
        akkoord(
            SoortAkkoord.TOESTEMMING,
            Verklaring.GEGEVEN,
            Gever.gemeld(door, Optional.of(grond)),
            Optional.ofNullable(leeftijd));

    assertThat(bezwaren(akkoord, VANDAAG).isEmpty()).isEqualTo(past);
  }

  @Test
  void shouldRefuseAReceiverWhoseTaskIsNotNamed() {
    Reikwijdte uwvErbij =
        new Reikwijdte(
            Set.of(Taak.WERK_EN_INKOMEN),
            Set.of(Partij.van("00000099200000001000", "uwv")),
            Set.of(),
            Set.of(),
            Optional.empty());

    assertThat(bezwaren(over(gisteren, uwvErbij, 1), VANDAAG))
        .extracting(Bezwaar::code)
        .containsExactly("ontvanger-zonder-taak");
  }

  @Test
  void shouldCountDaysInTheNetherlands() {
    assertThat(Dag.van(Instant.parse("2026-07-01T22:30:00Z"))).hasToString("2026-07-02");
    assertThat(Dag.van(Instant.parse("2026-12-01T22:30:00Z"))).hasToString("2026-12-01");
  }

  private static List<Bezwaar> bezwaren(Akkoord akkoord, LocalDate dag) {
    return AkkoordRegels.bezwaren(akkoord, dag);
  }
}
