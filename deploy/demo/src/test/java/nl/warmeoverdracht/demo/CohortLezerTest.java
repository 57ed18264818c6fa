package nl.warmeoverdracht.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortLezerTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
  private static final Path GRAAFSCHAP = Path.of("cohorten/graafschap-transitieroute");

  @TempDir Path toestand;
  private CohortLezer lezer;

  @BeforeEach
  void opDagVanEersteKeer() {
    lezer = new CohortLezer(new Verschuivingen(toestand, VANDAAG));
  }

  @Test
  void shouldReadEveryPersonAndEventOfARealExport() {
    Cohort cohort = lezer.lees(GRAAFSCHAP);

    assertThat(cohort.leerlingen()).hasSize(21);
    assertThat(cohort.kolommen()).first().isEqualTo("leerlingnummer");
    assertThat(cohort.voorvallen("overdracht_aangeboden")).hasSize(10);
    assertThat(cohort.leerling("GRA18005").kolom("voornaam")).isEqualTo("Zoë");
  }

  @Test
  void shouldLetTheLastEventFallOnTheFirstDayOfPlayAndKeepAgesAndIntervals() {
    Cohort cohort = lezer.lees(GRAAFSCHAP);

    LocalDate laatste =
        cohort.verloop().stream().map(Voorval::datum).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate geboren = Datums.lees(cohort.leerling("GRA18001").kolom("geboortedatum"));
    LocalDate diploma = cohort.eerste("GRA18001", "diploma_behaald").orElseThrow().datum();
    assertThat(laatste).isEqualTo(VANDAAG);
    assertThat(ChronoUnit.DAYS.between(geboren, diploma))
        .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(1998, 10, 15), LocalDate.of(2019, 5, 28)));
  }

  @Test
  void shouldKeepTheShiftAtALaterPlay() {
    Cohort eerst = lezer.lees(GRAAFSCHAP);
    CohortLezer later = new CohortLezer(new Verschuivingen(toestand, VANDAAG.plusDays(9)));

    assertThat(later.lees(GRAAFSCHAP)).isEqualTo(eerst);
  }

  @Test
  void shouldSayWhichFileIsMissing() throws Exception {
    Path leeg = Files.createDirectory(toestand.resolve("leeg"));

    assertThatThrownBy(() -> lezer.lees(leeg))
        .isInstanceOf(DemoFout.class)
        .hasMessageContaining("leerlingen.csv ontbreekt");
  }
}
