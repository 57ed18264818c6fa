package nl.warmeoverdracht.testkit.contract;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.openapi.Content;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.contracts.openapi.Operation.ResponseContract;
import nl.warmeoverdracht.contracts.openapi.Parameter;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import nl.warmeoverdracht.contracts.openapi.StrictJson.MalformedJsonException;
import nl.warmeoverdracht.contracts.openapi.ValueSchema;

/** Finds every place where a response is not what the contract declares. */
final class ResponseJudge {

  private ResponseJudge() {}

  /** The deviations in words; empty when the response is as declared. */
  static List<String> deviations(Operation operation, Response response) {
    ResponseContract declared = operation.responses().get(response.statusCode());
    if (declared == null) {
      return List.of("status " + response.statusCode() + " is not declared for " + operation);
    }
    List<String> deviations = new ArrayList<>();
    declared.headers().forEach(header -> deviations.addAll(inHeader(header, response)));
    deviations.addAll(inBody(declared.content(), response));
    return deviations;
  }

  private static List<String> inHeader(Parameter header, Response response) {
    return header.validate(response.headers().getValues(header.name())).stream()
        .map(deviation -> "response header " + header.name() + " " + deviation)
        .toList();
  }

  private static List<String> inBody(Content content, Response response) {
    byte[] body = response.asByteArray();
    if (body.length == 0) {
      return content.isDefined() ? List.of("the response has no body") : List.of();
    }
    String contentType = Optional.ofNullable(response.contentType()).orElse("");
    Optional<ValueSchema> schema = content.forType(contentType);
    if (schema.isEmpty()) {
      return List.of("the response's Content-Type " + contentType + " is not declared");
    }
    return Content.isJson(contentType) ? inJson(schema.get(), body).toList() : List.of();
  }

  private static Stream<String> inJson(ValueSchema schema, byte[] body) {
    try {
      return schema.validate(StrictJson.parse(body)).stream()
          .map(deviation -> "response body " + deviation);
    } catch (MalformedJsonException e) {
      return Stream.of("the response body is not JSON");
    }
  }
}
