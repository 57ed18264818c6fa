package nl.warmeoverdracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The retention terms are data: complete, well-formed, and about categories that exist. */
class BewaartermijnContractTest {

  private static final JsonNode TERMS = ContractResources.tree("contracts/bewaartermijnen.yaml");

  @Test
  void shouldFitTheSchema() {
    assertThat(
            Schemas.of(ContractResources.text("contracts/bewaartermijnen.v1.schema.json"))
                .deviations(TERMS.toString()))
        .isEmpty();
  }

  @Test
  void shouldRefuseATermWithoutGround() {
    JsonNode wrong = TERMS.deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) wrong.at("/bewaartermijnen/0"))
        .remove("grond");

    assertThat(
            Schemas.of(ContractResources.text("contracts/bewaartermijnen.v1.schema.json"))
                .deviations(wrong.toString()))
        .isNotEmpty();
  }

  @Test
  void shouldNameEveryRuleOnceByItsService() {
    assertThat(TERMS.path("bewaartermijnen"))
        .allSatisfy(
            term ->
                assertThat(term.path("id").asText())
                    .startsWith(term.path("dienst").asText() + "-"));
    assertThat(TERMS.path("bewaartermijnen").valueStream().map(t -> t.path("id").asText()))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldNameCategoriesThatExist() {
    Set<String> known =
        ContractResources.tree("contracts/api/gedeeld.yaml")
            .at("/components/schemas/Categorie/enum")
            .valueStream()
            .map(JsonNode::asText)
            .collect(Collectors.toSet());

    assertThat(TERMS.path("bewaartermijnen"))
        .allSatisfy(
            term ->
                assertThat(term.path("categorieen").valueStream().map(JsonNode::asText))
                    .isSubsetOf(known));
  }
}
