package nl.warmeoverdracht.testkit.contract;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import nl.warmeoverdracht.contracts.openapi.Content;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.contracts.openapi.Parameter;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends bad input to every operation of a contract and expects problem details that name what is
 * wrong: no token, wrong role, wrong path and query parameters, missing and malformed headers,
 * wrong media type, malformed JSON, and a body that is wrong in every place where it can be.
 * Requests are made of the contract's examples; nothing has to exist, because a bad request is
 * refused before anything is looked up.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> badInput() {
 *   return BadInput.of("school", operation -> tokenFor(operation), operation -> strangerTo(operation)).tests();
 * }
 * }</pre>
 */
public final class BadInput {

  private static final String NO_TOKEN = "";
  private static final int TOO_LARGE_JSON = 262_144 + 1;

  private final ApiDocument contract;
  private final ContractFilter filter;
  private final Function<Operation, String> allowed;
  private final Function<Operation, String> stranger;
  private final List<DynamicTest> tests = new ArrayList<>();

  private BadInput(
      String service, Function<Operation, String> allowed, Function<Operation, String> stranger) {
    this.contract = ApiDocument.load(service);
    this.filter = ContractFilter.of(service);
    this.allowed = allowed;
    this.stranger = stranger;
  }

  /**
   * Bad input for the service that RestAssured points at.
   *
   * @param allowed a token that may call the operation
   * @param stranger a valid token whose role or task may not
   */
  public static BadInput of(
      String service, Function<Operation, String> allowed, Function<Operation, String> stranger) {
    return new BadInput(service, allowed, stranger);
  }

  /** A test for each bad request. */
  public Stream<DynamicTest> tests() {
    contract.operations().stream().filter(operation -> !operation.open()).forEach(this::of);
    return tests.stream();
  }

  private void of(Operation operation) {
    Attempt right = Attempt.right(contract, operation);
    expect(401, "no token", right, _ -> NO_TOKEN, "");
    expect(401, "no real token", right, _ -> "geen.echt.token", "");
    expect(403, "wrong role or task", right, stranger, "");
    expect(400, "unknown query parameter", right.with("bestaatNiet", "1"), allowed, "bestaatNiet");
    operation.parameters().forEach(parameter -> inParameter(right, parameter));
    if (operation.request().isDefined()) {
      inBody(right);
    }
  }

  private void inParameter(Attempt right, Parameter parameter) {
    Samples samples = new Samples(contract);
    if (samples.canBeWrong(parameter)) {
      Attempt wrong = right.with(parameter.name(), samples.wrong(parameter));
      expect(400, "wrong " + parameter.name(), wrong, allowed, parameter.name());
    }
    if (parameter.required() && parameter.place() != Parameter.Place.PATH) {
      Attempt wrong = right.without(parameter.name());
      int status = parameter.statusWhenMissing();
      expect(status, "no " + parameter.name(), wrong, allowed, parameter.name());
    }
  }

  private void inBody(Attempt right) {
    if (right.contentType().isEmpty()) {
      throw new AssertionError("the contract has no example of a body for " + right.operation());
    }
    expect(415, "wrong media type", right.withContentType("text/plain"), allowed, "Content-Type");
    if (right.operation().request().required()) {
      expect(400, "no body", right.withBody(""), allowed, "");
    }
    if (Content.isJson(right.contentType())) {
      inJson(right);
    }
  }

  private void inJson(Attempt right) {
    expect(400, "malformed JSON", right.withBody("{\"a\":"), allowed, "");
    expect(400, "name given twice", right.withBody("{\"a\":1,\"a\":1}"), allowed, "");
    expect(400, "another JSON type", right.withBody("[]"), allowed, "");
    String large = right.body() + " ".repeat(TOO_LARGE_JSON);
    expect(413, "too large", right.withBody(large), allowed, "");
    Content content = right.operation().request();
    JsonNode example = content.examples().get(right.contentType());
    if (example instanceof ObjectNode object) {
      JsonNode schema = content.forType(right.contentType()).orElseThrow().node();
      for (var mutation : BodyMutations.of(contract, schema, object)) {
        String what = mutation.what() + " " + mutation.pointer();
        expect(400, what, right.withBody(mutation.body()), allowed, mutation.pointer());
      }
    }
  }

  private void expect(
      int status, String what, Attempt attempt, Function<Operation, String> token, String veld) {
    Operation operation = attempt.operation();
    tests.add(
        DynamicTest.dynamicTest(
            operation + ": " + what + " -> " + status,
            () -> check(status, veld, attempt.send(filter, token.apply(operation)))));
  }

  private static void check(int status, String veld, Response response) {
    if (response.statusCode() != status) {
      throw new AssertionError(
          "expected " + status + " but got " + response.statusCode() + ": " + response.asString());
    }
    List<String> deviations = ProblemJudge.deviations(response);
    if (!deviations.isEmpty()) {
      throw new AssertionError(String.join("\n", deviations));
    }
    List<Map<String, String>> objections = response.jsonPath().getList("bezwaren");
    boolean named = objections.stream().anyMatch(objection -> veld.equals(objection.get("veld")));
    if (!veld.isEmpty() && !named) {
      throw new AssertionError("no objection names " + veld + ": " + response.asString());
    }
  }
}
