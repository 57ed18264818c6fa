package nl.warmeoverdracht.contracts.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.warmeoverdracht.contracts.ApiContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ApiDocumentTest {

  static final List<String> SERVICES = ApiContract.SERVICES;

  @ParameterizedTest
  @FieldSource("SERVICES")
  void shouldCompileEverySchemaOfTheRealContracts(String service) {
    ApiDocument document = ApiDocument.load(service);

    document.operations().forEach(Operation::compileRequest);
    document.operations().stream()
        .flatMap(operation -> operation.responses().values().stream())
        .flatMap(response -> response.content().perMediaType().values().stream())
        .forEach(ValueSchema::compile);

    assertThat(document.operations()).hasSizeGreaterThan(5);
    assertThat(document.version()).matches("\\d+\\.\\d+\\.\\d+");
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void shouldSayForEveryOperationWhoMayCallIt(String service) {
    assertThat(ApiDocument.load(service).operations())
        .allSatisfy(
            operation ->
                assertThat(operation.open())
                    .as(operation.toString())
                    .isEqualTo(
                        operation.rollen().isEmpty()
                            || operation.taken().isEmpty() && !operation.isForPrivatePeople()));
  }

  @Test
  void shouldFindOperationByMethodAndPath() {
    ApiDocument school = ApiDocument.load("school");

    var match = school.find("GET", "/v1/leerlingen/een%20twee").orElseThrow();

    assertThat(match.operation().path()).isEqualTo("/v1/leerlingen/{leerlingId}");
    assertThat(match.pathParameters()).containsEntry("leerlingId", "een twee");
    assertThat(school.find("GET", "/v1/leerlingen/1/")).isEmpty();
    assertThat(school.find("GET", "/v1/leerlingen/")).isEmpty();
    assertThat(school.find("PATCH", "/v1/leerlingen/1")).isEmpty();
  }

  @Test
  void shouldReportAllDeviationsByRuleAndNeverByValue() {
    ValueSchema schema = bodyOf("POST", "/v1/overdrachten");

    List<Deviation> deviations =
        schema.validate(
            StrictJson.parse("{\"leerlingId\":\"Jan Geheim\",\"bestemming\":\"maan\",\"x/y\":1}"));

    assertThat(deviations)
        .contains(
            new Deviation("/leerlingId", "format", "uuid"),
            new Deviation("/bestemming", "enum", "werk-en-inkomen, uwv"),
            new Deviation("/x~1y", "additionalProperties", ""));
    assertThat(deviations.toString()).doesNotContain("Geheim").doesNotContain("maan");
  }

  @Test
  void shouldPointAtMissingField() {
    assertThat(bodyOf("POST", "/v1/overdrachten").validate(StrictJson.parse("{}")))
        .extracting(Deviation::pointer, Deviation::keyword)
        .contains(org.assertj.core.api.Assertions.tuple("/leerlingId", "required"));
  }

  @Test
  void shouldJudgeParametersByTheirText() {
    Parameter limit =
        ApiDocument.load("school")
            .find("GET", "/v1/leerlingen")
            .orElseThrow()
            .operation()
            .parameters(Parameter.Place.QUERY)
            .stream()
            .filter(parameter -> parameter.name().equals("limiet"))
            .findFirst()
            .orElseThrow();

    assertThat(limit.validate(List.of())).isEmpty();
    assertThat(limit.validate(List.of("50"))).isEmpty();
    assertThat(limit.validate(List.of("0"))).containsExactly(new Deviation("", "minimum", "1"));
    assertThat(limit.validate(List.of("veel")))
        .containsExactly(new Deviation("", "type", "integer"));
    assertThat(limit.validate(List.of("1", "2"))).hasSize(1);
  }

  @Test
  void shouldRefuseMalformedJsonWithoutQuotingIt() {
    for (String text : List.of("", "{", "{\"a\":1,\"a\":2}", "{} {}", "geheim")) {
      assertThatThrownBy(() -> StrictJson.parse(text))
          .isInstanceOf(StrictJson.MalformedJsonException.class)
          .hasMessage("malformed JSON")
          .hasNoCause();
    }
  }

  private static ValueSchema bodyOf(String method, String path) {
    return ApiDocument.load("school")
        .find(method, path)
        .orElseThrow()
        .operation()
        .request()
        .forType("application/json; charset=utf-8")
        .orElseThrow();
  }
}
