package nl.warmeoverdracht.web.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BewaartekstTest {

  private final ObjectNode regel =
      JsonNodeFactory.instance
          .objectNode()
          .put("vanaf", "Het besluit is genomen.")
          .put("grond", "AVG artikel 5");

  @Test
  void shouldTellTheTermThatIsInForceAndItsGround() {
    assertThat(Bewaartekst.van(regel.put("bevestigd", true), Period.ofYears(5)))
        .isEqualTo("5 jaar, vanaf: Het besluit is genomen. Grond: AVG artikel 5.");
  }

  @Test
  void shouldNotHideThatALawyerMustStillConfirmIt() {
    assertThat(Bewaartekst.van(regel.put("bevestigd", false), Period.ofYears(5)))
        .endsWith("Een jurist moet deze termijn nog bevestigen.");
  }

  @Test
  void shouldWriteEveryTermInWords() {
    assertThat(Bewaartekst.inWoorden(Period.of(1, 1, 1))).isEqualTo("1 jaar en 1 maand en 1 dag");
    assertThat(Bewaartekst.inWoorden(Period.of(2, 6, 30)))
        .isEqualTo("2 jaar en 6 maanden en 30 dagen");
  }

  @Test
  void shouldLeaveOutFieldsWithoutAValue() {
    assertThat(
            Velden.begin()
                .met("leeg", Optional.empty())
                .met("lijst", List.of())
                .met("naam", Optional.of("Noor"))
                .met("getal", 0)
                .alle())
        .containsOnlyKeys("naam", "getal")
        .containsEntry("naam", "Noor");
  }
}
