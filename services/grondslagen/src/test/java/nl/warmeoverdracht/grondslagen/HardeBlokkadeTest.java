package nl.warmeoverdracht.grondslagen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmeoverdracht.contracts.ContractResources;
import org.junit.jupiter.api.Test;

/** What is never passed on: nothing exists that could allow it. */
class HardeBlokkadeTest {

  private static final JsonNode RIJEN =
      ContractResources.tree("contracts/grondslagen/uitsluitingen.yaml").get("uitsluitingen");

  @Test
  void shouldHaveNothingToAllowForWhatIsNeverPassedOn() {
    for (Partijsoort van : Partijsoort.values()) {
      for (Partijsoort naar : Partijsoort.values()) {
        assertThat(Toestaanbaar.van(Categorie.BSN, van, naar)).isEmpty();
        assertThat(Toestaanbaar.van(Categorie.GEZONDHEID, van, naar)).isEmpty();
        assertThat(Toestaanbaar.van(Categorie.STRAFRECHTELIJK, van, naar)).isEmpty();
      }
      for (Categorie wat :
          EnumSet.of(Categorie.BERICHT, Categorie.UITKERING, Categorie.LEEFGEBIED_SIGNALEN)) {
        assertThat(Toestaanbaar.van(wat, van, Partijsoort.WERKGEVER)).isEmpty();
      }
      assertThat(Toestaanbaar.van(Categorie.IDENTITEIT, van, Partijsoort.TOEZICHT)).isEmpty();
    }
  }

  /** The file that a privacy officer reads says the same as the code, in every cell. */
  @Test
  void shouldBlockExactlyWhatTheContractSays() {
    for (Partijsoort van : Partijsoort.values()) {
      for (Partijsoort naar : Partijsoort.values()) {
        for (Categorie wat : Categorie.values()) {
          assertThat(Blokkade.voor(wat, van, naar).map(Codes::code))
              .as("%s from %s to %s", wat, van, naar)
              .isEqualTo(volgensContract(wat, van, naar));
        }
      }
    }
  }

  @Test
  void shouldGiveTheReasonsThatTheContractPromises() {
    Map<Blokkade, String> redenen = new EnumMap<>(Blokkade.class);
    for (JsonNode rij : RIJEN) {
      Blokkade blokkade = Codes.verplicht(Blokkade.class, rij.get("id").textValue());
      redenen.put(blokkade, blokkade.weigering().reden());
      assertThat(blokkade.weigering().reden()).isEqualTo(rij.get("reden").textValue());
      assertThat(blokkade.weigering().artikel())
          .isEqualTo(String.join("; ", teksten(rij, "artikelen")));
    }
    assertThat(redenen).containsOnlyKeys(Blokkade.values());
  }

  /** The first row that fits, as a reader would go through them. */
  private static Optional<String> volgensContract(
      Categorie wat, Partijsoort van, Partijsoort naar) {
    for (JsonNode rij : RIJEN) {
      boolean past =
          teksten(rij, "categorieen").contains(wat.code())
              && rij.path("houder").asText(van.code()).equals(van.code())
              && rij.path("ontvanger").asText(naar.code()).equals(naar.code());
      if (past) {
        return Optional.of(rij.get("id").textValue());
      }
    }
    return Optional.empty();
  }

  private static List<String> teksten(JsonNode rij, String veld) {
    List<String> teksten = new ArrayList<>();
    rij.get(veld).forEach(tekst -> teksten.add(tekst.textValue()));
    return teksten;
  }
}
