package nl.warmeoverdracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrondslagContractTest {

  private static final Set<String> NO_RULES = Set.of("uitsluitingen.yaml", "stromen.yaml");

  static Stream<Path> files() {
    return ContractFiles.in("grondslagen", ".yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void shouldFollowItsSchema(Path file) {
    var schema =
        NO_RULES.contains(file.getFileName().toString())
            ? file.getFileName().toString().replace(".yaml", ".v1.schema.json")
            : "grondslag.v1.schema.json";
    var content = ContractResources.tree(ContractFiles.resource(file));

    assertThat(
            Schemas.of(ContractResources.text("contracts/grondslagen/" + schema))
                .deviations(content.toString()))
        .isEmpty();
  }

  @Test
  void shouldListEveryVersionOfEveryRuleOnceUnderItsOwnName() {
    var names =
        files().map(file -> file.getFileName().toString()).filter(name -> !NO_RULES.contains(name));

    assertThat(ContractResources.grondslagen())
        .extracting(rule -> rule.get("id").textValue() + ".v" + rule.get("versie") + ".yaml")
        .containsExactlyInAnyOrderElementsOf(names.toList());
  }

  @Test
  void shouldRefuseARuleForWhatIsNeverAllowed() {
    var schema =
        Schemas.of(ContractResources.text("contracts/grondslagen/grondslag.v1.schema.json"));
    var rule = ContractResources.grondslagen().getFirst().<JsonNode>deepCopy();
    rule.withArrayProperty("categorieen").add("gezondheid");

    assertThat(schema.deviations(rule.toString())).isNotEmpty();
  }
}
