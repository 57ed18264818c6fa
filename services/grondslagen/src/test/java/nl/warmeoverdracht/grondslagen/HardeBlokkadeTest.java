package nl.warmeoverdracht.grondslagen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.contracts.ContractResources;
import org.junit.jupiter.api.Test;

/** What is never passed on: nothing exists that could allow it. */
class HardeBlokkadeTest {

  @Test
  void shouldHaveNothingToAllowForWhatIsNeverPassedOn() {
    for (Partijsoort taak : Partijsoort.values()) {
      assertThat(Toestaanbaar.van(Categorie.BSN, taak)).isEmpty();
      assertThat(Toestaanbaar.van(Categorie.GEZONDHEID, taak)).isEmpty();
      assertThat(Toestaanbaar.van(Categorie.STRAFRECHTELIJK, taak)).isEmpty();
    }
    assertThat(Toestaanbaar.van(Categorie.BERICHT, Partijsoort.WERKGEVER)).isEmpty();
    assertThat(Toestaanbaar.van(Categorie.UITKERING, Partijsoort.WERKGEVER)).isEmpty();
    assertThat(Toestaanbaar.van(Categorie.LEEFGEBIED_SIGNALEN, Partijsoort.WERKGEVER)).isEmpty();
  }

  @Test
  void shouldGiveTheReasonsThatTheContractPromises() {
    var uitsluitingen =
        ContractResources.tree("contracts/grondslagen/uitsluitingen.yaml").get("uitsluitingen");
    assertThat(uitsluitingen).hasSize(3);
    uitsluitingen.forEach(
        uitsluiting -> {
          Blokkade blokkade =
              Blokkade.valueOf(
                  uitsluiting.get("categorie").textValue().toUpperCase(java.util.Locale.ROOT));
          List<String> artikelen = new ArrayList<>();
          uitsluiting.get("artikelen").forEach(artikel -> artikelen.add(artikel.textValue()));
          assertThat(blokkade.reden()).isEqualTo(uitsluiting.get("reden").textValue());
          assertThat(blokkade.artikel()).isEqualTo(String.join("; ", artikelen));
        });
  }
}
