package nl.warmeoverdracht.testkit.contract;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.contracts.openapi.Parameter;
import tools.jackson.databind.JsonNode;

/**
 * One request to an operation; starts right and is then made wrong in one place.
 *
 * @param values path, query and header parameters by name; query values are sent as they are
 * @param contentType empty without a body
 */
record Attempt(Operation operation, Map<String, String> values, String contentType, String body) {

  /** A request that the contract allows, made of its examples. */
  static Attempt right(ApiDocument contract, Operation operation) {
    Samples samples = new Samples(contract);
    Map<String, String> values = new LinkedHashMap<>();
    operation.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter -> values.put(parameter.name(), samples.right(parameter)));
    values.computeIfPresent("Idempotency-Key", (_, _) -> UUID.randomUUID().toString());
    return operation.request().examples().entrySet().stream()
        .findFirst()
        .map(example -> new Attempt(operation, values, example.getKey(), text(example.getValue())))
        .orElse(new Attempt(operation, values, "", ""));
  }

  Attempt with(String parameter, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(parameter, value);
    return new Attempt(operation, changed, contentType, body);
  }

  Attempt without(String parameter) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(parameter);
    return new Attempt(operation, changed, contentType, body);
  }

  Attempt withBody(String newBody) {
    return new Attempt(operation, values, contentType, newBody);
  }

  Attempt withContentType(String newContentType) {
    return new Attempt(operation, values, newContentType, body);
  }

  /** Sends it with the token given; none when empty. */
  Response send(ContractFilter filter, String token) {
    EncoderConfig plain =
        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
    RequestSpecification request =
        given()
            .config(RestAssuredConfig.config().encoderConfig(plain))
            .urlEncodingEnabled(false)
            .noFiltersOfType(ContractFilter.class)
            .filter(filter);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType).body(body.getBytes(StandardCharsets.UTF_8));
    }
    return request.request(operation.method(), place(request));
  }

  /** Puts each value in its place and answers the path with its query. */
  private String place(RequestSpecification request) {
    String path = operation.path();
    StringBuilder query = new StringBuilder();
    for (Map.Entry<String, String> value : values.entrySet()) {
      switch (placeOf(value.getKey())) {
        case PATH -> path = path.replace("{" + value.getKey() + "}", value.getValue());
        case HEADER -> request.header(value.getKey(), value.getValue().replace("%20", " "));
        case QUERY ->
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(value.getKey())
                .append('=')
                .append(value.getValue());
      }
    }
    return path + query;
  }

  /** A name that the contract does not know goes into the query. */
  private Parameter.Place placeOf(String name) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::place)
        .findFirst()
        .orElse(Parameter.Place.QUERY);
  }

  private static String text(JsonNode example) {
    return example.isString() ? example.asString() : example.toString();
  }
}
