package nl.warmeoverdracht.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.ApiContract;
import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import nl.warmeoverdracht.contracts.openapi.Content;
import nl.warmeoverdracht.contracts.openapi.Deviation;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import nl.warmeoverdracht.contracts.openapi.ValueSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Bad input that is not bad would make a service's test fail, or worse, prove nothing. */
class BodyMutationsTest {

  static Stream<Arguments> operationsWithJson() {
    return ApiContract.SERVICES.stream()
        .map(ApiDocument::load)
        .flatMap(
            contract ->
                contract.operations().stream()
                    .filter(operation -> example(operation) != null)
                    .map(operation -> Arguments.of(contract, operation)));
  }

  @ParameterizedTest
  @MethodSource("operationsWithJson")
  void shouldStartFromBodyThatIsRight(ApiDocument contract, Operation operation) {
    assertThat(schema(operation).validate(example(operation))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operationsWithJson")
  void shouldBeWrongWhereItSays(ApiDocument contract, Operation operation) {
    ValueSchema schema = schema(operation);
    List<BodyMutations.Mutation> mutations =
        BodyMutations.of(contract, schema.node(), example(operation));

    assertThat(mutations).hasSizeGreaterThan(2);
    assertThat(mutations)
        .allSatisfy(
            mutation ->
                assertThat(schema.validate(StrictJson.parse(mutation.body())))
                    .as(mutation.what() + " " + mutation.pointer())
                    .extracting(Deviation::pointer)
                    .contains(mutation.pointer()));
  }

  @ParameterizedTest
  @MethodSource("operationsWithJson")
  void shouldStartFromParametersThatAreRight(ApiDocument contract, Operation operation) {
    Samples samples = new Samples(contract);

    assertThat(operation.parameters())
        .allSatisfy(
            parameter ->
                assertThat(parameter.validate(List.of(samples.right(parameter))))
                    .as(parameter.name())
                    .isEmpty());
  }

  private static ObjectNode example(Operation operation) {
    return operation.request().examples().get("application/json") instanceof ObjectNode object
        ? object
        : null;
  }

  private static ValueSchema schema(Operation operation) {
    Content request = operation.request();
    return request.forType("application/json").orElseThrow();
  }
}
