package nl.warmeoverdracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkkoordKeuzeTest {

  private static final LocalDate DAG = LocalDate.of(2026, 6, 1);

  @ParameterizedTest(name = "{0}, {1} jaar, diploma {2}, naar {3}: {4} door {5}")
  @CsvSource({
    "vso, 17, nee, gemeente, instemming, ouder",
    "pro, 18, nee, gemeente, instemming, jongere",
    "mbo, 17, ja, gemeente, instemming, jongere",
    "mbo, 17, nee, gemeente, toestemming, jongere",
    "mbo, 15, nee, gemeente, toestemming, vertegenwoordiger",
    "vso, 17, nee, uwv, toestemming, jongere",
    "bvo, 25, nee, uwv, toestemming, jongere",
    "bvo, 25, nee, gemeente, toestemming, jongere"
  })
  void shouldStandForWhatTheFlowDemands(
      String schoolsoort, int leeftijd, String diploma, String naar, String soort, String door) {
    Rij leerling =
        new Rij(
            Map.of(
                "leerlingnummer",
                "1",
                "schoolsoort",
                schoolsoort,
                "geboortedatum",
                Datums.schrijf(DAG.minusYears(leeftijd))));
    List<Voorval> verloop = new ArrayList<>();
    if (diploma.equals("ja")) {
      verloop.add(new Voorval(DAG.plusDays(5), "1", "diploma_behaald", "mbo-2"));
    }
    verloop.add(new Voorval(DAG.plusDays(9), "1", "overdracht_aangeboden", naar));
    Cohort cohort = new Cohort("proef", List.of(), List.of(leerling), verloop);

    AkkoordKeuze keuze = AkkoordKeuze.voor(cohort, leerling, DAG);

    assertThat(keuze.soort()).isEqualTo(soort);
    assertThat(keuze.gegevenDoor()).isEqualTo(door);
  }
}
