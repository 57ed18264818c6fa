package nl.warmeoverdracht.testkit.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that answers what it is told, so that the filter has something to find fault with. */
class ContractFilterTest {

  private static final String PROBLEM =
      """
      {"type":"https://a.example/b","title":"T","status":404,"detail":"D","instance":"urn:x:1",
       "bezwaren":[{"code":"c","melding":"M","oplossing":"O"}]}""";

  private HttpServer server;
  private int status = 200;
  private String body = "{\"items\":[]}";
  private Map<String, String> headers =
      Map.of("API-Version", "0.1.0", "Content-Type", "application/json");

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void shouldLetThroughWhatTheContractDeclares() {
    assertThatCode(() -> get("/v1/leerlingen")).doesNotThrowAnyException();
  }

  @Test
  void shouldFailOnUndeclaredStatus() {
    status = 202;
    assertDeviation("/v1/leerlingen", "status 202 is not declared");
  }

  @Test
  void shouldFailOnMissingHeader() {
    headers = Map.of("Content-Type", "application/json");
    assertDeviation("/v1/leerlingen", "API-Version required");
  }

  @Test
  void shouldFailOnOtherMediaType() {
    headers = Map.of("API-Version", "0.1.0", "Content-Type", "text/html");
    assertDeviation("/v1/leerlingen", "Content-Type text/html is not declared");
  }

  @Test
  void shouldFailOnEveryDeviationOfTheBody() {
    body = "{\"items\":7,\"bestaatNiet\":1}";
    assertDeviation("/v1/leerlingen", "/items type", "/bestaatNiet additionalProperties");
  }

  @Test
  void shouldFailOnNoBodyAndOnNoJson() {
    body = "";
    assertDeviation("/v1/leerlingen", "no body");
    body = "{";
    assertDeviation("/v1/leerlingen", "not JSON");
  }

  @Test
  void shouldFailWhenServiceAcceptsRequestThatBreaksTheContract() {
    assertDeviation("/v1/leerlingen?limiet=9999", "request parameter limiet maximum 200");
  }

  @Test
  void shouldFailWhenServiceAnswersWhereTheContractHasNothing() {
    assertDeviation("/v1/bestaat-niet", "no such operation");
  }

  @Test
  void shouldAcceptRefusalOfBadRequestButOnlyAsProblem() {
    status = 404;
    headers = Map.of("API-Version", "0.1.0", "Content-Type", "application/problem+json");
    body = PROBLEM;
    String path = "/v1/leerlingen/0199a1b2-4444-7000-8000-000000000001";
    assertThatCode(() -> get(path)).doesNotThrowAnyException();

    headers = Map.of("API-Version", "0.1.0", "Content-Type", "application/json");
    assertDeviation(path, "not application/problem+json");
  }

  @Test
  void shouldFailOnProblemWithOtherStatusOrStackTrace() {
    status = 404;
    headers = Map.of("API-Version", "0.1.0", "Content-Type", "application/problem+json");
    body = PROBLEM.replace("404", "500").replace("\"D\"", "\"java.lang.IllegalStateException\"");
    assertDeviation("/v1/bestaat-niet", "status is 500", "stack trace");
  }

  private void assertDeviation(String path, String... messages) {
    assertThatThrownBy(() -> get(path))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(messages);
  }

  private void get(String path) {
    given().filter(ContractFilter.of("school")).port(server.getAddress().getPort()).get(path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::add);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
