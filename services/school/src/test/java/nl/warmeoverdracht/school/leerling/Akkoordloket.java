package nl.warmeoverdracht.school.leerling;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import nl.warmeoverdracht.contracts.openapi.Deviation;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import nl.warmeoverdracht.testkit.stack.TestStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers where consent would listen, over real HTTP and by consent's contract: what that does not
 * allow is 400, another declaration under a known id 409. That way a test can have consent away at
 * the right moment; the two services meet in the demo.
 */
final class Akkoordloket implements AutoCloseable {

  private static final ApiDocument CONTRACT = ApiDocument.load("consent");

  private final HttpServer server;
  private final Map<String, JsonNode> akkoorden = new ConcurrentHashMap<>();
  private volatile boolean weg;

  private Akkoordloket(HttpServer server) {
    this.server = server;
  }

  /** Opens where the service expects consent. */
  static Akkoordloket open() {
    try {
      int poort = TestStack.shared().url("consent").getPort();
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", poort), 0);
      Akkoordloket loket = new Akkoordloket(server);
      server.createContext("/v1/akkoorden/", loket::beantwoord);
      server.start();
      return loket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it answers 503 from now on. */
  void isWeg(boolean nietDaar) {
    weg = nietDaar;
  }

  /** What was told, by id. */
  Map<String, JsonNode> akkoorden() {
    return Map.copyOf(akkoorden);
  }

  private void beantwoord(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode melding = StrictJson.parse(exchange.getRequestBody().readAllBytes());
      String pad = exchange.getRequestURI().getPath();
      String id = pad.substring(pad.lastIndexOf('/') + 1);
      int status =
          exchange.getRequestHeaders().containsKey("Authorization")
              ? status(exchange.getRequestMethod(), pad, id, melding)
              : 401;
      byte[] antwoord =
          ((ObjectNode) melding)
              .deepCopy()
              .put("akkoordId", id)
              .put("vastgelegdTijdstip", "2026-01-01T09:00:00Z")
              .toString()
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, antwoord.length);
      exchange.getResponseBody().write(antwoord);
    }
  }

  private int status(String methode, String pad, String id, JsonNode melding) {
    if (weg) {
      return 503;
    }
    if (!afwijkingen(methode, pad, melding).isEmpty()) {
      return 400;
    }
    JsonNode eerder = akkoorden.putIfAbsent(id, melding);
    return eerder == null ? 201 : eerder.equals(melding) ? 200 : 409;
  }

  private static List<Deviation> afwijkingen(String methode, String pad, JsonNode melding) {
    return CONTRACT
        .find(methode, pad)
        .orElseThrow()
        .operation()
        .request()
        .forType("application/json")
        .orElseThrow()
        .validate(melding);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
