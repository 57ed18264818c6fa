package nl.warmeoverdracht.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A closed list that stands in two files says the same in both. */
class CodelijstTest {

  private static final JsonNode SHARED =
      ContractResources.tree("contracts/api/gedeeld.yaml").at("/components/schemas");
  private static final JsonNode RULE =
      ContractResources.tree("contracts/grondslagen/grondslag.v1.schema.json");
  private static final JsonNode EVENT =
      ContractResources.tree("contracts/events/gedeeld.v1.schema.json");
  private static final Set<String> NEVER = Set.of("bsn", "gezondheid", "strafrechtelijk");

  @Test
  void shouldKnowTheSameTakenEverywhere() {
    assertThat(codes(EVENT.at("/$defs/taak"))).isEqualTo(codes(SHARED.get("Taak")));
  }

  @Test
  void shouldKnowAsPartijOfARuleEveryTaakAndWhoTheLawNamesBesides() {
    var soorten = codes(RULE.at("/$defs/partijsoorten/items"));
    assertThat(soorten).containsAll(codes(SHARED.get("Taak")));
    soorten.removeAll(codes(SHARED.get("Taak")));

    assertThat(soorten).containsExactlyInAnyOrder("duo", "bevolkingsregister", "jongere");
  }

  @Test
  void shouldKnowTheSameFasenEverywhere() {
    assertThat(codes(RULE.at("/properties/fasen/items"))).isEqualTo(codes(SHARED.get("Fase")));
  }

  @Test
  void shouldLetARuleNameEveryCategorieExceptWhatIsNeverAllowed() {
    var all = codes(SHARED.get("Categorie"));
    assertThat(all).containsAll(NEVER);
    all.removeAll(NEVER);

    assertThat(codes(RULE.at("/properties/categorieen/items"))).isEqualTo(all);
  }

  @Test
  void shouldSayWhyForWhatIsNeverAllowed() {
    assertThat(
            ContractResources.tree("contracts/grondslagen/uitsluitingen.yaml").get("uitsluitingen"))
        .filteredOn(row -> !row.has("houder") && !row.has("ontvanger"))
        .flatExtracting(row -> row.get("categorieen").valueStream().toList())
        .extracting(JsonNode::textValue)
        .containsExactlyInAnyOrderElementsOf(NEVER);
  }

  @Test
  void shouldMapEveryBegeleidingsbehoefteToOnePhrase() {
    assertThat(rows("contracts/codelijsten/begeleidingsbehoefte.csv").map(row -> row[0]))
        .containsExactlyInAnyOrderElementsOf(codes(SHARED.get("Begeleidingsbehoefte")));
    assertThat(rows("contracts/codelijsten/begeleidingsbehoefte.csv").map(row -> row[1]))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldKnowTheSevenGemeentenOfTheCohorts() {
    assertThat(rows("contracts/regio/gemeenten.csv"))
        .hasSize(7)
        .allSatisfy(row -> assertThat(row[0]).matches("\\d{4}"))
        .extracting(row -> row[1])
        .doesNotHaveDuplicates();
  }

  private static Set<String> codes(JsonNode schema) {
    return schema.get("enum").valueStream().map(JsonNode::textValue).collect(toSet());
  }

  private static Stream<String[]> rows(String name) {
    return ContractResources.text(name).lines().skip(1).map(line -> line.split(";", -1));
  }
}
