package nl.warmeoverdracht.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.warmeoverdracht.contracts.openapi.Deviation;
import nl.warmeoverdracht.kernel.Bezwaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchObjectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "required | '' | verplicht",
        "type | integer | verkeerd-type",
        "format | date | ongeldige-datum",
        "format | date-time | ongeldig-tijdstip",
        "format | uuid | ongeldig-id",
        "format | email | ongeldig-e-mailadres",
        "format | uri | verkeerde-vorm",
        "enum | a, b | onbekende-waarde",
        "const | a | onbekende-waarde",
        "pattern | ^a$ | verkeerde-vorm",
        "additionalProperties | '' | onbekend-veld",
        "unevaluatedProperties | '' | onbekend-veld",
        "maxLength | 3 | te-lang",
        "minLength | 3 | te-kort",
        "maximum | 3 | te-groot",
        "exclusiveMaximum | 3 | te-groot",
        "minimum | 3 | te-klein",
        "exclusiveMinimum | 3 | te-klein",
        "multipleOf | 3 | verkeerd-getal",
        "maxItems | 3 | te-veel",
        "minItems | 3 | te-weinig",
        "uniqueItems | true | dubbel",
        "maxProperties | 3 | te-veel",
        "minProperties | 3 | te-weinig",
        "json | '' | geen-json",
        "oneOf | '' | klopt-niet"
      })
  void shouldHaveOwnSentenceForEachKeyword(String keyword, String rule, String code) {
    Bezwaar objection = DutchObjections.inBody(new Deviation("/veld", keyword, rule));

    assertThat(objection.code()).isEqualTo(code);
    assertThat(objection.veld()).isEqualTo("/veld");
    assertThat(objection.melding()).endsWith(".");
    assertThat(objection.oplossing()).endsWith(".").isNotEqualTo(objection.melding());
  }

  @Test
  void shouldSayWhatTypeIsAskedAndWhatLengthFits() {
    assertThat(DutchObjections.inBody(new Deviation("/a", "type", "integer")).oplossing())
        .isEqualTo("Vul een geheel getal in.");
    assertThat(DutchObjections.inBody(new Deviation("/a", "maxLength", "20")).oplossing())
        .isEqualTo("Gebruik ten hoogste 20 tekens.");
  }

  @Test
  void shouldNotRepeatFieldNameThatMayBeData() {
    assertThat(veldOf("/jongere/Jan de Vries")).isEqualTo("/jongere");
    assertThat(veldOf("/jongere/bsn")).isEqualTo("/jongere/bsn");
    assertThat(DutchObjections.unknownParameter("Jan de Vries").veld()).isEmpty();
  }

  private static String veldOf(String pointer) {
    return DutchObjections.inBody(new Deviation(pointer, "additionalProperties", "")).veld();
  }
}
