package nl.warmeoverdracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ApiContractTest {

  static final java.util.List<String> SERVICES = ApiContract.SERVICES;

  @ParameterizedTest
  @FieldSource("SERVICES")
  void shouldBeSelfContained(String service) {
    var document = ApiContract.load(service);

    var references = document.findValuesAsText("$ref");

    assertThat(references).isNotEmpty().allMatch(reference -> reference.startsWith("#/"));
    assertThat(references)
        .allSatisfy(
            reference ->
                assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void shouldNameOperationsOnce(String service) {
    var names = new ArrayList<String>();
    ApiContract.load(service)
        .get("paths")
        .forEach(path -> path.findValuesAsText("operationId", names));

    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
  }
}
