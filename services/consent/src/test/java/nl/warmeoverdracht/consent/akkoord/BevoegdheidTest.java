package nl.warmeoverdracht.consent.akkoord;

import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.VANDAAG;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.achttienOp;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.akkoord;
import static nl.warmeoverdracht.consent.akkoord.AkkoordFixture.totEnMet;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.JONGERE;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.OUDER;
import static nl.warmeoverdracht.grondslagen.GegevenDoor.VERTEGENWOORDIGER;
import static nl.warmeoverdracht.grondslagen.SoortAkkoord.INSTEMMING;
import static nl.warmeoverdracht.grondslagen.SoortAkkoord.TOESTEMMING;
import static nl.warmeoverdracht.grondslagen.Verklaring.GEGEVEN;
import static nl.warmeoverdracht.grondslagen.Verklaring.GEWEIGERD;
import static nl.warmeoverdracht.grondslagen.Verklaring.INGETROKKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Feiten;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.Schoolsoort;
import nl.warmeoverdracht.grondslagen.Situatie;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Uitkomst;
import nl.warmeoverdracht.grondslagen.Verklaring;
import nl.warmeoverdracht.grondslagen.Wilsuiting;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who agrees, to the article (law.md): by the cells of the law, and by what holds for every age.
 */
class BevoegdheidTest {

  private static final long ZAAD = 20_261_121;

  /** The law's own sentences: kind, age, who may give, who may withdraw. */
  @ParameterizedTest
  @CsvSource({
    "TOESTEMMING, 11, OUDER VERTEGENWOORDIGER, OUDER VERTEGENWOORDIGER",
    "TOESTEMMING, 12, OUDER VERTEGENWOORDIGER, JONGERE OUDER VERTEGENWOORDIGER",
    "TOESTEMMING, 15, OUDER VERTEGENWOORDIGER, JONGERE OUDER VERTEGENWOORDIGER",
    "TOESTEMMING, 16, JONGERE, JONGERE",
    "TOESTEMMING, 18, JONGERE, JONGERE",
    "INSTEMMING, 11, OUDER VERTEGENWOORDIGER, OUDER VERTEGENWOORDIGER",
    "INSTEMMING, 12, OUDER VERTEGENWOORDIGER, JONGERE OUDER VERTEGENWOORDIGER",
    "INSTEMMING, 17, OUDER VERTEGENWOORDIGER, JONGERE OUDER VERTEGENWOORDIGER",
    "INSTEMMING, 18, JONGERE, JONGERE"
  })
  void shouldBeAsTheLawSays(SoortAkkoord soort, int leeftijd, String geven, String intrekken) {
    assertThat(wieMag(soort, GEGEVEN, leeftijd)).isEqualTo(geven);
    assertThat(wieMag(soort, INGETROKKEN, leeftijd)).isEqualTo(intrekken);
    assertThat(wieMag(soort, GEWEIGERD, leeftijd)).isEqualTo(intrekken);
  }

  @ParameterizedTest
  @EnumSource(SoortAkkoord.class)
  void shouldLetSomebodyGiveAndWithdrawAtEveryAgeAndWithdrawWhereverOneMayGive(SoortAkkoord soort) {
    for (int leeftijd = 0; leeftijd <= 120; leeftijd++) {
      assertThat(wieMag(soort, GEGEVEN, leeftijd)).as("at %d", leeftijd).isNotEmpty();
      for (GegevenDoor wie : GegevenDoor.values()) {
        boolean geven = mag(soort, wie, GEGEVEN, leeftijd);
        assertThat(mag(soort, wie, INGETROKKEN, leeftijd) || !geven)
            .as("%s may withdraw what he may give at %d", wie, leeftijd)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(SoortAkkoord.class)
  void shouldNeverTakeARightOfThePersonAwayByGrowingOlder(SoortAkkoord soort) {
    for (Verklaring wat : Verklaring.values()) {
      for (int leeftijd = 0; leeftijd < 120; leeftijd++) {
        boolean nu = mag(soort, JONGERE, wat, leeftijd);
        assertThat(mag(soort, JONGERE, wat, leeftijd + 1) || !nu).isTrue();
      }
    }
  }

  @Test
  void shouldEndTheWordOfAParentOnTheDayThatThePersonSpeaksForHimself() {
    Random random = new Random(ZAAD);
    for (int i = 0; i < 5_000; i++) {
      SoortAkkoord soort = random.nextBoolean() ? INSTEMMING : TOESTEMMING;
      GegevenDoor door = random.nextBoolean() ? OUDER : VERTEGENWOORDIGER;
      int grens = soort == INSTEMMING ? 18 : 16;
      LocalDate achttien = VANDAAG.plusDays(random.nextInt(1, 365 * 18));
      Akkoord akkoord = achttienOp(akkoord(soort, GEGEVEN, door, null), achttien);
      LocalDate zelf = achttien.minusYears(18L - grens);
      if (!zelf.isAfter(akkoord.kern().gegevenOp())) {
        continue;
      }

      assertThat(akkoord.wilsuiting().geldtOp(zelf.minusDays(1)))
          .as("%s until %s, seed %s", soort, zelf, ZAAD)
          .isTrue();
      assertThat(akkoord.wilsuiting().geldtOp(zelf)).as("%s on %s", soort, zelf).isFalse();
    }
  }

  @Test
  void shouldEndTheWordOfAParentWhenThePersonIsCertainlyOldEnough() {
    Akkoord akkoord = akkoord(INSTEMMING, GEGEVEN, OUDER, 16);
    LocalDate zekerAchttien = akkoord.kern().gegevenOp().plusYears(2);

    assertThat(akkoord.wilsuiting().geldtOp(zekerAchttien.minusDays(1))).isTrue();
    assertThat(akkoord.wilsuiting().geldtOp(zekerAchttien)).isFalse();
  }

  @Test
  void shouldNotEndTheWordOfThePersonHimselfNorOfACurator() {
    Akkoord zelf = achttienOp(akkoord(INSTEMMING, GEGEVEN, JONGERE, 17), VANDAAG.plusDays(9));
    Akkoord curator =
        akkoord(
            TOESTEMMING,
            GEGEVEN,
            Gever.gemeld(VERTEGENWOORDIGER, Optional.of(Vertegenwoordigingsgrond.CURATELE)),
            Optional.of(20));

    assertThat(zelf.laatsteDag()).isEmpty();
    assertThat(curator.laatsteDag()).isEmpty();
  }

  @Test
  void shouldEndAtTheFirstOfTheAgreedAndTheLegalEnd() {
    Akkoord akkoord = achttienOp(akkoord(INSTEMMING, GEGEVEN, OUDER, 17), VANDAAG.plusDays(30));

    assertThat(akkoord.laatsteDag()).contains(VANDAAG.plusDays(29));
    assertThat(totEnMet(akkoord, VANDAAG.plusDays(5)).laatsteDag()).contains(VANDAAG.plusDays(5));
  }

  /**
   * The rules are the authority on who may give; whoever may not give here is accepted by no rule,
   * and whoever may is accepted by one. WEB 9.2.13(2) asks the graduate at any age: his school
   * reports that, so for instemming of the person himself the rules are wider.
   */
  @ParameterizedTest
  @EnumSource(SoortAkkoord.class)
  void shouldLetThoseGiveWhomTheRulesAccept(SoortAkkoord soort) {
    Grondslagen regels = Grondslagenregister.lees();
    for (GegevenDoor wie : GegevenDoor.values()) {
      for (int leeftijd = 0; leeftijd <= 30; leeftijd++) {
        boolean opent = opent(regels, soort, wie, leeftijd);
        if (soort == TOESTEMMING || wie != JONGERE) {
          assertThat(mag(soort, wie, GEGEVEN, leeftijd))
              .as("%s of %s at %d", soort, wie, leeftijd)
              .isEqualTo(opent);
        } else {
          assertThat(opent).as("a graduate of %d", leeftijd).isTrue();
        }
      }
    }
  }

  /** Whether there is a school whose dossier this word opens; instemming is asked of graduates. */
  private static boolean opent(
      Grondslagen regels, SoortAkkoord soort, GegevenDoor wie, int leeftijd) {
    Wilsuiting akkoord = akkoord(soort, GEGEVEN, wie, leeftijd).wilsuiting();
    Map<Feit, Boolean> diploma = Map.of(Feit.metVeld("diploma"), soort == INSTEMMING);
    return Arrays.stream(Schoolsoort.values())
        .map(schoolsoort -> new Feiten(Optional.of(leeftijd), Optional.of(schoolsoort), diploma))
        .map(
            feiten ->
                new Situatie(
                    Partijsoort.SCHOOL,
                    Partijsoort.WERK_EN_INKOMEN,
                    Fase.DOSSIER,
                    Set.of(Categorie.IDENTITEIT),
                    feiten,
                    List.of(akkoord),
                    VANDAAG))
        .flatMap(situatie -> regels.beslis(situatie).perCategorie().stream())
        .anyMatch(Uitkomst.Toegestaan.class::isInstance);
  }

  private static String wieMag(SoortAkkoord soort, Verklaring wat, int leeftijd) {
    Set<String> wie =
        Arrays.stream(GegevenDoor.values())
            .filter(door -> mag(soort, door, wat, leeftijd))
            .map(GegevenDoor::name)
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    return String.join(" ", wie);
  }

  private static boolean mag(SoortAkkoord soort, GegevenDoor wie, Verklaring wat, int leeftijd) {
    return akkoord(soort, wat, wie, leeftijd).magVerklaren(wie, wat, leeftijd);
  }
}
