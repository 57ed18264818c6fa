package nl.warmeoverdracht.web.contract;

import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.contracts.openapi.ApiDocument.Match;
import nl.warmeoverdracht.contracts.openapi.Content;
import nl.warmeoverdracht.contracts.openapi.Deviation;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.contracts.openapi.Parameter;
import nl.warmeoverdracht.contracts.openapi.Parameter.Place;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import nl.warmeoverdracht.contracts.openapi.StrictJson.MalformedJsonException;
import nl.warmeoverdracht.contracts.openapi.ValueSchema;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.problem.Problems;

/** Collects every objection to a request and only then answers. */
final class RequestJudge {

  private static final int VERSION_REQUIRED = 428;

  private RequestJudge() {}

  /** Throws 400 with all objections, or 428 when only the version is missing. */
  static void judge(Match match, HttpServerRequest request, byte[] body) {
    List<Bezwaar> objections = new ArrayList<>();
    boolean versionMissing = false;
    for (Parameter parameter : match.operation().parameters()) {
      List<String> texts = texts(parameter, match, request);
      if (texts.isEmpty()
          && parameter.required()
          && parameter.statusWhenMissing() == VERSION_REQUIRED) {
        versionMissing = true;
        continue;
      }
      parameter.validate(texts).stream()
          .map(deviation -> DutchObjections.inParameter(parameter.name(), deviation))
          .forEach(objections::add);
    }
    objections.addAll(unknownQueryParameters(match.operation(), request));
    objections.addAll(inBody(match.operation().request(), request, body));
    if (versionMissing) {
      throw objections.isEmpty() ? Problems.versieOntbreekt() : withMissingVersion(objections);
    }
    if (!objections.isEmpty()) {
      throw Problems.ongeldigVerzoek(objections);
    }
  }

  private static RuntimeException withMissingVersion(List<Bezwaar> objections) {
    objections.add(DutchObjections.inParameter("If-Match", new Deviation("", "required", "")));
    return Problems.ongeldigVerzoek(objections);
  }

  private static List<String> texts(Parameter parameter, Match match, HttpServerRequest request) {
    return switch (parameter.place()) {
      case PATH -> List.of(match.pathParameters().get(parameter.name()));
      case QUERY -> request.params().getAll(parameter.name());
      case HEADER -> request.headers().getAll(parameter.name());
    };
  }

  private static List<Bezwaar> unknownQueryParameters(
      Operation operation, HttpServerRequest request) {
    Set<String> known =
        operation.parameters(Place.QUERY).stream().map(Parameter::name).collect(Collectors.toSet());
    return request.params().names().stream()
        .filter(name -> !known.contains(name))
        .map(DutchObjections::unknownParameter)
        .toList();
  }

  private static List<Bezwaar> inBody(Content content, HttpServerRequest request, byte[] body) {
    if (body.length == 0) {
      return content.required()
          ? List.of(DutchObjections.inBody(new Deviation("", "required", "")))
          : List.of();
    }
    String contentType = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
    if (!Content.isJson(contentType)) {
      return List.of();
    }
    return content.forType(contentType).stream()
        .flatMap(schema -> deviations(schema, body).stream())
        .map(DutchObjections::inBody)
        .distinct()
        .toList();
  }

  private static List<Deviation> deviations(ValueSchema schema, byte[] body) {
    try {
      return schema.validate(StrictJson.parse(body));
    } catch (MalformedJsonException e) {
      return List.of(new Deviation("", Deviation.MALFORMED, ""));
    }
  }
}
