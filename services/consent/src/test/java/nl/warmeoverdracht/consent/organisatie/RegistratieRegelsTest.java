package nl.warmeoverdracht.consent.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.kernel.Bezwaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistratieRegelsTest {

  @ParameterizedTest
  @EnumSource(
      value = Taak.class,
      names = {"TRAJECTAANBIEDER", "WERKGEVER", "TOEZICHT", "BEHEER"})
  void shouldNotGiveAuthorityForTheBsnWhereTheLawGivesNone(Taak taak) {
    assertThat(bezwaren(new Organisatie.Registratie(taak, true)))
        .extracting(Bezwaar::code)
        .containsExactly("geen-bsn-bevoegdheid");
  }

  @Test
  void shouldAcceptAMunicipalityWithItsTasks() {
    assertThat(
            bezwaren(
                new Organisatie.Registratie(Taak.WERK_EN_INKOMEN, true),
                new Organisatie.Registratie(Taak.DOORSTROOMPUNT, true)))
        .isEmpty();
  }

  @Test
  void shouldBeEqualWhateverTheOrderOfTheTasks() {
    var werk = new Organisatie.Registratie(Taak.WERK_EN_INKOMEN, true);
    var doorstroom = new Organisatie.Registratie(Taak.DOORSTROOMPUNT, true);

    assertThat(organisatie(werk, doorstroom)).isEqualTo(organisatie(doorstroom, werk));
  }

  private static List<Bezwaar> bezwaren(Organisatie.Registratie... partijen) {
    return RegistratieRegels.bezwaren(organisatie(partijen));
  }

  private static Organisatie organisatie(Organisatie.Registratie... partijen) {
    return new Organisatie(
        new Oin("00000099100001955000"),
        "Naam",
        Optional.empty(),
        Optional.empty(),
        Organisatie.Regio.ONBEKEND,
        List.of(partijen));
  }
}
