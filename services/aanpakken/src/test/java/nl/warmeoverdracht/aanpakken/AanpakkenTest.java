package nl.warmeoverdracht.aanpakken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.aanpakken.bestand.Aanpakregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each approach as the reports describe it, played by one person as far as the facts go. */
class AanpakkenTest {

  private static final Aanpakken AANPAKKEN = Aanpakregister.meegeleverd();
  private static final LocalDate GEBOREN = LocalDate.of(2007, 3, 14);
  private static final LocalDate UITSTROOM = LocalDate.of(2026, 7, 17);
  private static final Jongere IEMAND = Jongere.met(GEBOREN, UITSTROOM);
  private static final List<String[]> MOMENTEN = Feitentabel.rijen("momenten.csv");
  private static final List<String[]> WET = Feitentabel.rijen("wettelijke-nazorg.csv");

  static Stream<String> aanpakken() {
    return AANPAKKEN.alle().stream().map(Aanpak::id);
  }

  static Stream<Arguments> aanpakkenEnScholen() {
    return aanpakken()
        .flatMap(
            aanpak ->
                WET.stream()
                    .map(rij -> List.of(rij[0], rij[1]))
                    .distinct()
                    .map(school -> Arguments.of(aanpak, school.get(0), school.get(1))));
  }

  @Test
  void shouldKnowThe48ApproachesOfTheFactTable() {
    assertThat(aanpakken())
        .hasSize(48)
        .containsExactlyInAnyOrderElementsOf(
            MOMENTEN.stream().map(rij -> rij[0]).distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("aanpakken")
  void shouldPlanWhatTheFactTableSaysAndNothingElse(String id) {
    List<String> verwacht =
        MOMENTEN.stream()
            .filter(rij -> rij[0].equals(id))
            .map(rij -> String.join(";", Arrays.copyOfRange(rij, 1, 4)))
            .toList();

    assertThat(kalender(id, IEMAND).regels())
        .filteredOn(regel -> !isWet(regel))
        .extracting(Feitentabel::rij)
        .containsExactlyInAnyOrderElementsOf(verwacht);
  }

  @ParameterizedTest
  @MethodSource("aanpakkenEnScholen")
  void shouldHaveTheStatutoryAftercareUnderEveryApproach(
      String id, String schoolsoort, String niveau) {
    Jongere jongere =
        new Jongere(
            GEBOREN,
            UITSTROOM,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Schoolsoort.metCode(schoolsoort)),
            Optional.of(niveau).filter(code -> !code.isEmpty()));
    List<String> verwacht =
        WET.stream()
            .filter(rij -> rij[0].equals(schoolsoort) && rij[1].equals(niveau))
            .map(rij -> rij[2] + ";" + rij[3] + ";" + rij[4])
            .toList();

    assertThat(kalender(id, jongere).momenten().filter(AanpakkenTest::isWet))
        .extracting(
            moment ->
                (moment.onderdeel().naam().contains("(moet)") ? "moet;" : "mag;")
                    + Feitentabel.soort(moment)
                    + ";"
                    + Feitentabel.dag(moment))
        .containsExactlyInAnyOrderElementsOf(verwacht);
  }

  @ParameterizedTest
  @MethodSource("aanpakken")
  void shouldSayWhoSaysSoAndWhy(String id) {
    assertThat(kalender(id, IEMAND).regels())
        .allSatisfy(
            regel -> {
              assertThat(regel.onderdeel().bron().woorden()).isNotBlank();
              assertThat(regel.uitleg()).isNotBlank();
            });
  }

  private static Kalender kalender(String id, Jongere jongere) {
    return AANPAKKEN.kalender(AANPAKKEN.metId(id).orElseThrow(), jongere);
  }

  private static boolean isWet(Kalenderregel regel) {
    return regel.onderdeel().id().startsWith("wet");
  }
}
