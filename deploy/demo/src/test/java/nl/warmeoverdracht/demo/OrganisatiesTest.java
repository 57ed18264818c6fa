package nl.warmeoverdracht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisatiesTest {

  private static final Organisatie MONTFERLAND =
      new Organisatie(
          "00000099100001955000",
          "Gemeente Montferland",
          Optional.of(new Organisatie.Gemeente("1955", "Montferland")),
          List.of("werk-en-inkomen", "doorstroompunt"));

  @Test
  void shouldAddOnlyWhatNobodyKnows() {
    Organisaties organisaties = new Organisaties(List.of(MONTFERLAND));

    organisaties.vulAan(cohort("montferland", "Súdwest-Fryslân", "Sudwest Fryslan"));

    assertThat(organisaties.alle())
        .extracting(Organisatie::naam)
        .containsExactly("Gemeente Montferland", "ROC Ergens", "Gemeente Súdwest-Fryslân");
  }

  @Test
  void shouldGiveAnUnknownMunicipalityANumberOutsideTheRealRange() {
    Organisaties organisaties = new Organisaties(List.of());

    organisaties.vulAan(cohort("Ergenshuizen"));

    assertThat(organisaties.alle().getLast().gemeente().orElseThrow().code()).isEqualTo("9000");
  }

  private static Cohort cohort(String... woongemeenten) {
    List<Rij> leerlingen =
        java.util.Arrays.stream(woongemeenten)
            .map(
                woongemeente ->
                    new Rij(
                        Map.of(
                            "organisatie_oin", "00000099000000077000",
                            "organisatie", "ROC Ergens",
                            "schoolsoort", "mbo",
                            "woongemeente", woongemeente)))
            .toList();
    return new Cohort("proef", List.of(), leerlingen, List.of());
  }
}
