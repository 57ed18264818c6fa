package nl.warmeoverdracht.testkit.contract;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import nl.warmeoverdracht.contracts.openapi.StrictJson.MalformedJsonException;
import tools.jackson.databind.JsonNode;

/** Finds what is missing in an error: problem details, the same status, objections, no trace. */
final class ProblemJudge {

  private static final String MEDIA_TYPE = "application/problem+json";

  private ProblemJudge() {}

  /** The deviations in words; empty for a proper problem. */
  static List<String> deviations(Response response) {
    if (!String.valueOf(response.contentType()).startsWith(MEDIA_TYPE)) {
      return List.of("an error is not " + MEDIA_TYPE + " but " + response.contentType());
    }
    try {
      return deviations(StrictJson.parse(response.asByteArray()), response);
    } catch (MalformedJsonException e) {
      return List.of("the problem is not JSON");
    }
  }

  private static List<String> deviations(JsonNode problem, Response response) {
    List<String> deviations = new ArrayList<>();
    if (problem.path("status").asInt() != response.statusCode()) {
      deviations.add("the problem's status is " + problem.path("status"));
    }
    for (String field : List.of("type", "title", "detail", "instance")) {
      if (problem.path(field).asString("").isBlank()) {
        deviations.add("the problem has no " + field);
      }
    }
    if (problem.path("bezwaren").isEmpty()) {
      deviations.add("the problem has no bezwaren");
    }
    if (problem.toString().contains("Exception") || problem.toString().contains("\\tat ")) {
      deviations.add("the problem shows a stack trace");
    }
    return deviations;
  }
}
