package nl.warmeoverdracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactpuntTest {

  @ParameterizedTest
  @CsvSource({
    "Gemeente Súdwest-Fryslân, loket@gemeente-sudwest-fryslan.example",
    "CVO De Prins (pro), loket@cvo-de-prins-pro.example",
    "!!!, loket@organisatie.example"
  })
  void shouldBeADeskWithAMailboxThatReachesNobody(String naam, String email) {
    Contactpunt contactpunt = Contactpunt.van(organisatie(naam, "school")).orElseThrow();

    assertThat(contactpunt.email()).isEqualTo(email);
    assertThat(contactpunt.naam()).isEqualTo("Loket " + naam);
  }

  @Test
  void shouldNotInventADeskOfTheOperator() {
    assertThat(Contactpunt.van(organisatie("Beheerder", "beheer"))).isEmpty();
  }

  private static Organisatie organisatie(String naam, String taak) {
    return new Organisatie("00000099000000077000", naam, Optional.empty(), List.of(taak));
  }
}
