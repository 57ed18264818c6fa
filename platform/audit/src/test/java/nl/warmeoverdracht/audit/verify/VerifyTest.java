package nl.warmeoverdracht.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.audit.CanonicalJson;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its user runs it, over a file and over a real HTTP server. */
class VerifyTest {

  private static final int LEAVES = 7;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<String> log = new ArrayList<>();
  private CompactRange range = CompactRange.empty();

  @TempDir private Path folder;

  VerifyTest() {
    for (int i = 0; i < LEAVES; i++) {
      log.add(line(i));
    }
    log.addFirst(json(Map.of("omvang", range.size(), "wortelhash", range.root().hex())));
  }

  @Test
  void shouldPrintSizeAndRootOfASoundExport() throws IOException {
    assertThat(run("--bestand", export())).isZero();
    assertThat(printed()).startsWith("OK: 7 bladen, wortel " + range.root().hex());
  }

  @Test
  void shouldNameTheEditedLeafAndExitNonZero() throws IOException {
    log.set(4, log.get(4).replace("regel 3", "regel 8"));

    assertThat(run("--bestand", export())).isEqualTo(1);
    assertThat(printed()).startsWith("FOUT bij blad 3: de details passen niet bij het zegel");
  }

  @Test
  void shouldNameTheLeafThatDiffersFromAReceipt() throws IOException {
    Path receipts = folder.resolve("kwitanties.txt");
    Files.writeString(receipts, "2 " + "0".repeat(64) + "\n");

    assertThat(run("--bestand", export(), "--kwitanties", receipts.toString())).isEqualTo(1);
    assertThat(printed()).startsWith("FOUT bij blad 2");
  }

  @Test
  void shouldSayThatAnExportCannotBeRead() {
    assertThat(run("--bestand", folder.resolve("nergens").toString())).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void shouldReadTheLogPageByPageOverHttp() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/log", exchange -> answer(exchange, log.getFirst()));
    server.createContext("/log/regels", exchange -> answer(exchange, page(exchange)));
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/log";

      assertThat(run("--url", url)).isZero();
      assertThat(printed()).startsWith("OK: 7 bladen");
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

  private String export() throws IOException {
    return Files.write(folder.resolve("log.jsonl"), log).toString();
  }

  private int run(String... args) {
    PrintStream stream = new PrintStream(out, true, UTF_8);
    return Verify.run(List.of(args), "geheim", stream, stream);
  }

  private String printed() {
    return out.toString(UTF_8);
  }
}
