package nl.warmeoverdracht.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.audit.CanonicalJson;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.Defect;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.audit.Verdict;
import org.junit.jupiter.api.Test;

/** A log behind an API, read page by page over a real HTTP server. */
class LogCheckTest {

  private static final int LEAVES = 7;

  private final List<String> log = new ArrayList<>();
  private CompactRange range = CompactRange.empty();

  LogCheckTest() {
    for (int i = 0; i < LEAVES; i++) {
      log.add(line(i));
    }
    log.addFirst(json(Map.of("omvang", range.size(), "wortelhash", range.root().hex())));
  }

  @Test
  void shouldNameTheEditedLeaf() throws IOException {
    log.set(4, log.get(4).replace("regel 3", "regel 8"));

    assertThat(overHttp(Map.of())).isEqualTo(new Verdict.Broken(3, Defect.DETAILS_GEWIJZIGD));
  }

  @Test
  void shouldNameTheLeafThatDiffersFromAReceipt() throws IOException {
    assertThat(overHttp(Map.of(2L, Hash.of(new byte[Hash.LENGTH]))))
        .isEqualTo(new Verdict.Broken(2, Defect.KWITANTIE_WIJKT_AF));
  }

  @Test
  void shouldReadTheLogPageByPage() throws IOException {
    assertThat(overHttp(Map.of()).melding()).startsWith("OK: 7 bladen, wortel ");
  }

  private Verdict overHttp(Map<Long, Hash> receipts) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/log", exchange -> answer(exchange, log.getFirst()));
    server.createContext("/log/regels", exchange -> answer(exchange, page(exchange)));
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/log";

      return LogCheck.verify(new HttpLog(url, "geheim"), receipts);
    } finally {
      server.stop(0);
    }
  }

  /** Two lines a page, whatever was asked for. */
  private String page(com.sun.net.httpserver.HttpExchange exchange) {
    String query = exchange.getRequestURI().getQuery();
    int after = query.contains("na=") ? Integer.parseInt(query.replaceAll(".*na=", "")) : -1;
    List<String> lines = log.subList(1, log.size());
    int end = Math.min(lines.size(), after + 3);
    return "{\"items\":[" + String.join(",", lines.subList(after + 1, end)) + "]}";
  }

  private static void answer(com.sun.net.httpserver.HttpExchange exchange, String body)
      throws IOException {
    boolean allowed =
        "Bearer geheim".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(allowed ? 200 : 401, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String line(int place) {
    Opening opening = new Opening(Hash.of(new byte[Hash.LENGTH]), Map.of("wat", "regel " + place));
    Leaf leaf = new Leaf(new UUID(1, place), Instant.ofEpochSecond(place), opening.seal());
    range = range.append(leaf.hash());
    return json(
        Map.of(
            "volgnummer", (long) place,
            "blad", Base64.getEncoder().encodeToString(leaf.bytes()),
            "bladhash", leaf.hash().hex(),
            "wortelhash", range.root().hex(),
            "zout", opening.salt().hex(),
            "details", opening.details()));
  }

  private static String json(Map<String, Object> value) {
    return new String(CanonicalJson.bytes(value), UTF_8);
  }
}
