package nl.warmeoverdracht.school.leerling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;
import nl.warmeoverdracht.school.leerling.Leerling.Begeleider;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;
import nl.warmeoverdracht.school.leerling.Leerling.Naam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkkoordRegelsTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
  private static final LocalDate GISTEREN = VANDAAG.minusDays(1);

  @ParameterizedTest(name = "{0} {1} jaar, diploma {2}: {3} {4} door {5} voor {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # schoolsoort | leeftijd | diploma | soort | verklaring | door | taak | bezwaren
          vso | 17 | nee | instemming  | gegeven     | ouder             | werk-en-inkomen | ''
          vso | 17 | nee | instemming  | gegeven     | vertegenwoordiger | werk-en-inkomen | ''
          vso | 17 | nee | instemming  | gegeven     | jongere           | werk-en-inkomen | niet-bevoegd
          vso | 18 | nee | instemming  | gegeven     | jongere           | werk-en-inkomen | ''
          vso | 18 | nee | instemming  | gegeven     | ouder             | werk-en-inkomen | niet-bevoegd
          vso | 18 | nee | instemming  | gegeven     | vertegenwoordiger | werk-en-inkomen | niet-bevoegd
          pro | 16 | nee | instemming  | gegeven     | jongere           | werk-en-inkomen | niet-bevoegd
          pro | 16 | nee | instemming  | gegeven     | ouder             | werk-en-inkomen | ''
          pro | 19 | nee | toestemming | gegeven     | jongere           | werk-en-inkomen | verkeerde-soort
          pro | 15 | nee | toestemming | gegeven     | jongere           | werk-en-inkomen | niet-bevoegd,verkeerde-soort
          mbo | 17 | ja  | instemming  | gegeven     | jongere           | werk-en-inkomen | ''
          mbo | 17 | ja  | instemming  | gegeven     | ouder             | werk-en-inkomen | niet-bevoegd
          mbo | 20 | ja  | toestemming | gegeven     | jongere           | werk-en-inkomen | verkeerde-soort
          mbo | 20 | nee | toestemming | gegeven     | jongere           | werk-en-inkomen | ''
          mbo | 20 | nee | instemming  | gegeven     | jongere           | werk-en-inkomen | ''
          mbo | 15 | nee | toestemming | gegeven     | jongere           | uwv             | niet-bevoegd
          mbo | 15 | nee | toestemming | gegeven     | ouder             | uwv             | ''
          mbo | 15 | nee | toestemming | gegeven     | vertegenwoordiger | uwv             | ''
          mbo | 16 | nee | toestemming | gegeven     | jongere           | uwv             | ''
          mbo | 16 | nee | toestemming | gegeven     | ouder             | uwv             | niet-bevoegd
          mbo | 20 | ja  | instemming  | gegeven     | jongere           | uwv             | verkeerde-soort
          mbo | 20 | ja  | instemming  | gegeven     | jongere           | werkgever       | verkeerde-soort
          mbo | 20 | ja  | toestemming | gegeven     | jongere           | werkgever       | ''
          mbo | 20 | ja  | toestemming | gegeven     | jongere           | doorstroompunt  | geen-akkoord-nodig
          mbo | 20 | ja  | toestemming | gegeven     | jongere           | toezicht        | geen-akkoord-nodig
          bvo | 25 | nee | toestemming | gegeven     | jongere           | werk-en-inkomen | ''
          bvo | 25 | nee | instemming  | gegeven     | jongere           | werk-en-inkomen | verkeerde-soort
          vso | 11 | nee | toestemming | ingetrokken | jongere           | uwv             | niet-bevoegd
          vso | 12 | nee | toestemming | ingetrokken | jongere           | uwv             | ''
          vso | 12 | nee | instemming  | ingetrokken | jongere           | werk-en-inkomen | ''
          vso | 12 | nee | toestemming | ingetrokken | ouder             | uwv             | ''
          vso | 16 | nee | toestemming | ingetrokken | ouder             | uwv             | niet-bevoegd
          vso | 13 | nee | toestemming | geweigerd   | jongere           | uwv             | ''
          mbo | 20 | ja  | toestemming | ingetrokken | jongere           | werk-en-inkomen | ''
          mbo | 20 | ja  | toestemming | ingetrokken | jongere           | doorstroompunt  | ''
          """)
  void shouldSayWhoMayAgreeAtWhichAgeAndToWhichKind(
      String schoolsoort,
      int leeftijd,
      String diploma,
      String soort,
      String verklaring,
      String door,
      String taak,
      String bezwaren) {
    Leerling leerling = leerling(schoolsoort, GISTEREN.minusYears(leeftijd), diploma.equals("ja"));
    NieuwAkkoord akkoord =
        new NieuwAkkoord(
            SoortAkkoord.valueOf(soort.toUpperCase(java.util.Locale.ROOT)),
            Verklaring.valueOf(verklaring.toUpperCase(java.util.Locale.ROOT)),
            GegevenDoor.valueOf(door.toUpperCase(java.util.Locale.ROOT)),
            GISTEREN,
            Set.of(Taak.metCode(taak).orElseThrow()),
            "2026-1");

    assertThat(String.join(",", codes(leerling, akkoord))).isEqualTo(bezwaren);
  }

  @Test
  void shouldCountTheBirthdayItselfAsTheNewAge() {
    Leerling morgenAchttien = leerling("vso", VANDAAG.minusYears(18).plusDays(1), false);
    Leerling vandaagAchttien = leerling("vso", VANDAAG.minusYears(18), false);
    NieuwAkkoord akkoord = instemming(VANDAAG, Set.of(Taak.WERK_EN_INKOMEN));
    assertThat(codes(morgenAchttien, akkoord)).containsExactly("niet-bevoegd");
    assertThat(codes(vandaagAchttien, akkoord)).isEmpty();
  }

  @Test
  void shouldLookAtTheAgeOnTheDayOfTheDeclaration() {
    Leerling nuAchttien = leerling("vso", VANDAAG.minusYears(18), false);
    assertThat(codes(nuAchttien, instemming(GISTEREN, Set.of(Taak.WERK_EN_INKOMEN))))
        .containsExactly("niet-bevoegd");
  }

  @Test
  void shouldRefuseTheFutureAndTheTimeBeforeBirth() {
    Leerling leerling = leerling("mbo", VANDAAG.minusYears(20), true);
    Set<Taak> taken = Set.of(Taak.WERK_EN_INKOMEN);
    assertThat(codes(leerling, instemming(VANDAAG.plusDays(1), taken)))
        .containsExactly("datum-in-toekomst");
    assertThat(codes(leerling, instemming(VANDAAG.minusYears(21), taken)))
        .contains("datum-voor-geboorte");
  }

  @Test
  void shouldReportAllObjectionsAtOnce() {
    Leerling leerling = leerling("vso", VANDAAG.minusYears(15), false);
    NieuwAkkoord akkoord =
        instemming(
            VANDAAG.plusDays(1),
            Set.of(Taak.UWV, Taak.WERKGEVER, Taak.WERK_EN_INKOMEN, Taak.BEHEER));
    assertThat(codes(leerling, akkoord))
        .containsExactly(
            "datum-in-toekomst",
            "niet-bevoegd",
            "verkeerde-soort",
            "verkeerde-soort",
            "geen-akkoord-nodig");
  }

  private static NieuwAkkoord instemming(LocalDate gegevenOp, Set<Taak> taken) {
    return new NieuwAkkoord(
        SoortAkkoord.INSTEMMING, Verklaring.GEGEVEN, GegevenDoor.JONGERE, gegevenOp, taken, "1");
  }

  private static List<String> codes(Leerling leerling, NieuwAkkoord akkoord) {
    Taak houder = leerling.schoolsoort() == Schoolsoort.BVO ? Taak.TRAJECTAANBIEDER : Taak.SCHOOL;
    return switch (AkkoordRegels.beoordeel(new Akkoordvraag(leerling, houder, akkoord, VANDAAG))) {
      case Decision.Accepted<NieuwAkkoord> aanvaard -> List.of();
      case Decision.Rejected<NieuwAkkoord>(List<Bezwaar> bezwaren) ->
          bezwaren.stream().map(Bezwaar::code).toList();
    };
  }

  private static Leerling leerling(String schoolsoort, LocalDate geboren, boolean metDiploma) {
    return new Leerling(
        new UUID(0, 1),
        "NR1",
        new Naam("Voorbeeld", Optional.empty(), "Voorbeeld"),
        geboren,
        "1234 AB",
        "Montferland",
        Schoolsoort.metCode(schoolsoort).orElseThrow(),
        "mbo-2",
        Optional.empty(),
        metDiploma,
        "geen",
        Optional.empty(),
        "transitieroute",
        new Begeleider("B. Voorbeeld", "b@school.example", "06-00000000"),
        List.of(),
        List.of(),
        metDiploma ? List.of(new Diploma("mbo-2", GISTEREN)) : List.of(),
        false,
        1);
  }
}
