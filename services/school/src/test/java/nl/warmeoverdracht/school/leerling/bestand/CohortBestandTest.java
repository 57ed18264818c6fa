package nl.warmeoverdracht.school.leerling.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import nl.warmeoverdracht.access.Partij;
import org.junit.jupiter.api.Test;

/** The two exports that the demo reads, as they came from the administrations. */
class CohortBestandTest {

  @Test
  void shouldReadTheSchoolWithoutARemark() throws IOException {
    Leesresultaat resultaat = lees("graafschap-transitieroute", EenBestand.SCHOOL);
    assertThat(resultaat.meldingen()).isEmpty();
    assertThat(resultaat.goedeRegels()).hasSize(21).allMatch(regel -> regel.bsn().isPresent());
    assertThat(resultaat.goedeRegels())
        .allMatch(regel -> !regel.begeleidingsbehoefte().isEmpty())
        .allMatch(regel -> regel.ongecodeerdeBehoefte().isEmpty());
    assertThat(resultaat.goedeRegels())
        .extracting(regel -> regel.naam().achternaam())
        .contains("Yılmaz");
  }

  @Test
  void shouldReadTheClubWithoutItsBsns() throws IOException {
    Leesresultaat resultaat = lees("sparta-banenmarsch-1", EenBestand.CLUB);
    assertThat(resultaat.meldingen()).extracting(Melding::code).containsExactly("bsn-niet-bewaard");
    assertThat(resultaat.goedeRegels()).hasSize(44).allMatch(regel -> regel.bsn().isEmpty());
    assertThat(resultaat.goedeRegels()).allMatch(regel -> regel.ongecodeerdeBehoefte().isEmpty());
  }

  @Test
  void shouldRefuseEveryRowOfAnotherOrganisation() throws IOException {
    Leesresultaat resultaat = lees("graafschap-transitieroute", EenBestand.CLUB);
    assertThat(resultaat.goedeRegels()).isEmpty();
    assertThat(resultaat.afgekeurd()).isEqualTo(21);
    assertThat(resultaat.meldingen().stream().filter(Melding::isFout))
        .hasSize(21)
        .allMatch(melding -> melding.code().equals("andere-organisatie"));
  }

  private static Leesresultaat lees(String cohort, Partij partij) throws IOException {
    try (InputStream bestand =
        CohortBestandTest.class.getResourceAsStream("/cohorten/" + cohort + "/leerlingen.csv")) {
      return EenBestand.lees(partij, bestand.readAllBytes());
    }
  }
}
