package nl.warmeoverdracht.school.proef;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.warmeoverdracht.testkit.stack.TestStack;

/**
 * Answers where consent would listen, over real HTTP, with decisions that a test chooses: that way
 * a test can have a decision that is late, expired or down at the right moment. What consent itself
 * decides is tested with the real one.
 */
public final class Besluitloket implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<JsonNode> vragen = new CopyOnWriteArrayList<>();
  private volatile Set<String> toegestaan = Set.of();
  private volatile Duration geldig = Duration.ofSeconds(5);
  private volatile Runnable voorAntwoord = () -> {};
  private volatile int status = 201;

  private Besluitloket(HttpServer server) {
    this.server = server;
  }

  /** Opens where the service expects consent. */
  public static Besluitloket open() {
    try {
      int poort = TestStack.shared().url("consent").getPort();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
      Besluitloket loket = new Besluitloket(server);
      server.createContext("/v1/verstrekkingsbesluiten", loket::beantwoord);
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      server.setExecutor(task -> runWith(loader, task));
      server.start();
      return loket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a test does while a decision is on its way needs the test's own classes. */
  private static void runWith(ClassLoader loader, Runnable task) {
    Thread thread = new Thread(task, "besluitloket");
    thread.setContextClassLoader(loader);
    thread.start();
  }

  /** Allows these categories and refuses all others. */
  public Besluitloket staToe(String... categorieen) {
    toegestaan = Set.of(categorieen);
    return this;
  }

  /** Decisions hold this long. */
  public Besluitloket geldig(Duration duur) {
    geldig = duur;
    return this;
  }

  /** Something that happens while the decision is on its way. */
  public Besluitloket voorAntwoord(Runnable daad) {
    voorAntwoord = daad;
    return this;
  }

  /** Answers with this status instead of a decision. */
  public Besluitloket status(int anders) {
    status = anders;
    return this;
  }

  /** What was asked. */
  public List<JsonNode> vragen() {
    return List.copyOf(vragen);
  }

  private void beantwoord(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean aangemeld = exchange.getRequestHeaders().containsKey("Authorization");
      JsonNode vraag = JSON.readTree(exchange.getRequestBody());
      vragen.add(vraag);
      voorAntwoord.run();
      byte[] antwoord = besluit(vraag).toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(aangemeld ? status : 401, antwoord.length);
      exchange.getResponseBody().write(antwoord);
    }
  }

  private ObjectNode besluit(JsonNode vraag) {
    ObjectNode besluit = JSON.createObjectNode();
    besluit.put("besluitId", vraag.path("besluitId").asText());
    besluit.put("vervaltTijdstip", Instant.now().plus(geldig).toString());
    ArrayNode perCategorie = besluit.putArray("perCategorie");
    for (JsonNode categorie : vraag.path("categorieen")) {
      boolean mag = toegestaan.contains(categorie.asText());
      perCategorie
          .addObject()
          .put("categorie", categorie.asText())
          .put("uitkomst", mag ? "toegestaan" : "geweigerd")
          .put("reden", mag ? "Er is een grondslag." : "Er is geen grondslag.");
    }
    besluit.putObject("logregel").put("volgnummer", 1).put("bladhash", "ab".repeat(32));
    return besluit;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
