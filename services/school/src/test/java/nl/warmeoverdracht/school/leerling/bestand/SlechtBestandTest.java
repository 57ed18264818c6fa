package nl.warmeoverdracht.school.leerling.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlechtBestandTest {

  @ParameterizedTest
  @EnumSource(SlechtBestand.class)
  void shouldNameLineColumnAndReasonAndKeepTheRest(SlechtBestand slecht) {
    Leesresultaat gelezen = EenBestand.lees(EenBestand.SCHOOL, slecht.bytes("NR"));

    assertThat(gelezen.goedeRegels()).hasSize(slecht.goedeRegels());
    if (slecht.regel() == 0) {
      assertThat(gelezen.meldingen()).isEmpty();
      return;
    }
    assertThat(gelezen.meldingen())
        .filteredOn(melding -> melding.code().equals(slecht.code()))
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.regel()).isEqualTo(slecht.regel());
              assertThat(melding.kolom().orElse("")).isEqualTo(slecht.kolom());
              assertThat(melding.melding()).isNotBlank();
            });
  }
}
