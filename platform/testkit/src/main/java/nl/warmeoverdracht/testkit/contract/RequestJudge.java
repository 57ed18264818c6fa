package nl.warmeoverdracht.testkit.contract;

import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.openapi.ApiDocument.Match;
import nl.warmeoverdracht.contracts.openapi.Content;
import nl.warmeoverdracht.contracts.openapi.Deviation;
import nl.warmeoverdracht.contracts.openapi.Parameter;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import nl.warmeoverdracht.contracts.openapi.StrictJson.MalformedJsonException;
import nl.warmeoverdracht.contracts.openapi.ValueSchema;

/** Finds every place where a request is not what the contract asks. */
final class RequestJudge {

  private RequestJudge() {}

  /** The deviations in words; empty when the request is as the contract asks. */
  static List<String> deviations(Match match, FilterableRequestSpecification request) {
    List<String> deviations = new ArrayList<>();
    for (Parameter parameter : match.operation().parameters()) {
      parameter.validate(texts(parameter, match, request)).stream()
          .map(deviation -> "request parameter " + parameter.name() + " " + deviation)
          .forEach(deviations::add);
    }
    inBody(match.operation().request(), request).forEach(deviations::add);
    return deviations;
  }

  private static List<String> texts(
      Parameter parameter, Match match, FilterableRequestSpecification request) {
    return switch (parameter.place()) {
      case PATH -> List.of(match.pathParameters().get(parameter.name()));
      case QUERY -> query(URI.create(request.getURI()), parameter.name());
      case HEADER -> request.getHeaders().getValues(parameter.name());
    };
  }

  private static List<String> query(URI uri, String name) {
    return Optional.ofNullable(uri.getRawQuery()).stream()
        .flatMap(query -> Arrays.stream(query.split("&", -1)))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair[0].equals(name))
        .map(pair -> pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8))
        .toList();
  }

  private static Stream<String> inBody(Content content, FilterableRequestSpecification request) {
    Object body = request.getBody();
    if (body == null) {
      return content.required() ? Stream.of("the request has no body") : Stream.empty();
    }
    String contentType = Optional.ofNullable(request.getContentType()).orElse("");
    Optional<ValueSchema> schema = content.forType(contentType);
    if (schema.isEmpty()) {
      return Stream.of("the request's Content-Type " + contentType + " is not declared");
    }
    return Content.isJson(contentType) ? inJson(schema.get(), body) : Stream.empty();
  }

  private static Stream<String> inJson(ValueSchema schema, Object body) {
    try {
      return schema.validate(StrictJson.parse(bytes(body))).stream()
          .map(Deviation::toString)
          .map(deviation -> "request body " + deviation);
    } catch (MalformedJsonException e) {
      return Stream.of("the request body is not JSON");
    }
  }

  private static byte[] bytes(Object body) {
    return body instanceof byte[] bytes
        ? bytes
        : String.valueOf(body).getBytes(StandardCharsets.UTF_8);
  }
}
