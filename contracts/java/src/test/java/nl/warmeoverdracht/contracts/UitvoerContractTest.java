package nl.warmeoverdracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a person is told about his data is complete, for every part of it (AVG 15(1)). */
class UitvoerContractTest {

  private static final List<String> VERPLICHT =
      List.of("titel", "doel", "ontvangers", "herkomst", "overdraagbaarheid");

  private static final List<JsonNode> ONDERDELEN =
      ContractResources.tree("contracts/uitvoer.yaml").path("onderdelen").valueStream().toList();

  private static final Map<String, JsonNode> TERMIJNEN =
      ContractResources.tree("contracts/bewaartermijnen.yaml")
          .path("bewaartermijnen")
          .valueStream()
          .collect(Collectors.toMap(termijn -> termijn.path("id").asText(), Function.identity()));

  @Test
  void shouldTellOfEveryPartWhatTheLawAsks() {
    assertThat(ONDERDELEN)
        .isNotEmpty()
        .allSatisfy(
            onderdeel -> {
              assertThat(VERPLICHT)
                  .allSatisfy(veld -> assertThat(onderdeel.path(veld).asText()).isNotBlank());
              assertThat(onderdeel.path("overdraagbaar").isBoolean()).isTrue();
              assertThat(onderdeel.path("categorieen")).isNotEmpty();
            });
  }

  @Test
  void shouldTellHowLongByATermThatExistsOrInWords() {
    assertThat(ONDERDELEN)
        .allSatisfy(
            onderdeel -> {
              String termijn = onderdeel.path("bewaartermijn").asText();
              assertThat(onderdeel.has("bewaartermijn") ^ onderdeel.has("bewaren")).isTrue();
              assertThat(onderdeel.has("bewaren") || TERMIJNEN.containsKey(termijn)).isTrue();
            });
  }

  @Test
  void shouldNameEveryPartOnceByItsService() {
    Set<String> diensten =
        TERMIJNEN.values().stream().map(t -> t.path("dienst").asText()).collect(Collectors.toSet());
    List<String> ids = ONDERDELEN.stream().map(onderdeel -> onderdeel.path("id").asText()).toList();

    assertThat(ids)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(diensten).contains(id.substring(0, id.indexOf('-'))));
  }

  @Test
  void shouldNameCategoriesThatExist() {
    Set<String> bekend =
        ContractResources.tree("contracts/api/gedeeld.yaml")
            .at("/components/schemas/Categorie/enum")
            .valueStream()
            .map(JsonNode::asText)
            .collect(Collectors.toSet());

    assertThat(ONDERDELEN)
        .flatExtracting(
            onderdeel -> onderdeel.path("categorieen").valueStream().map(JsonNode::asText).toList())
        .isSubsetOf(bekend);
  }

  /** Whatever ends because its term is over was told of before: no hidden kinds of data. */
  @Test
  void shouldTellOfEveryKindOfDataOfAPersonThatIsKept() {
    Set<String> verteld =
        ONDERDELEN.stream()
            .map(onderdeel -> onderdeel.path("bewaartermijn").asText())
            .collect(Collectors.toSet());
    // Of staff; a code says nothing of him that his koppeling does not; in the log of processing
    // he is a pseudonym whose key only the holder has (ADR 0011).
    Set<String> nietsVanHem =
        Set.of(
            "consent-inzage",
            "consent-contactpersonen",
            "consent-koppelcode",
            "consent-dataverwerking");

    assertThat(TERMIJNEN.keySet()).filteredOn(id -> !nietsVanHem.contains(id)).isSubsetOf(verteld);
  }
}
