package nl.warmeoverdracht.school.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GemeentesleutelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Capelle aan den IJssel|CAPELLE AAN DEN IJSSEL",
        "S\u00fadwest-Frysl\u00e2n|Sudwest Fryslan",
        "'s-Hertogenbosch|s Hertogenbosch",
        "Oost  Gelre|Oost Gelre",
        "Montferland |montferland"
      })
  void shouldSeeTheSamePlaceHoweverItIsWritten(String een, String ander) {
    assertThat(Gemeentesleutel.van(een)).isEqualTo(Gemeentesleutel.van(ander));
  }

  @Test
  void shouldTellPlacesApart() {
    assertThat(Gemeentesleutel.van("Bergen (NH.)"))
        .isNotEqualTo(Gemeentesleutel.van("Bergen (L.)"));
  }
}
