package nl.warmeoverdracht.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import nl.warmeoverdracht.audit.CanonicalJson;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import nl.warmeoverdracht.audit.tile.TileFolder;
import nl.warmeoverdracht.audit.tile.TileWrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its user runs it, over a folder and over a real HTTP server. */
class VerifyTest {

  private static final int SIZE = 700;
  private static final Instant THEN = Instant.parse("2026-11-21T12:00:00Z");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final MemoryLog log = MemoryLog.of(SIZE);

  @TempDir private Path files;

  @Test
  void shouldPrintSizeAndRootOfASoundLog() throws IOException {
    assertThat(run(folder(log), "--key", keys())).isZero();
    assertThat(printed())
        .isEqualTo("OK: 700 bladen, wortel " + log.head(SIZE).root() + System.lineSeparator());
  }

  @Test
  void shouldSayThatNoSignatureWasCheckedWithoutAKey() throws IOException {
    assertThat(run(folder(log))).isZero();
    assertThat(printed()).contains("LET OP");
  }

  @Test
  void shouldNameTheEditedLeafAndExitOne() throws IOException {
    log.entries.set(257, new byte[] {1});

    assertThat(run(folder(log.showing(log.entries)), "--key", keys())).isEqualTo(1);
    assertThat(printed()).startsWith("FOUT bij blad 257: gewijzigd");
  }

  @Test
  void shouldTellAForkByACheckpointThatSomeoneKept() throws IOException {
    String kept = file("getuige", log.kept(300, THEN));
    String earlier = file("eerder", log.kept(100, THEN));
    log.entries.set(200, new byte[] {1});
    String fork = folder(new MemoryLog(log.entries));

    assertThat(run(fork, "--checkpoint", kept, "--checkpoint", earlier, "--key", keys()))
        .isEqualTo(1);
    assertThat(printed()).startsWith("FOUT in bladen 100-299: de log toont hier andere bladen");
  }

  @Test
  void shouldNameTheLeafByACopy() throws IOException {
    String copy = folder(log);
    log.entries.set(200, new byte[] {1});

    assertThat(run(folder(new MemoryLog(log.entries)), "--copy", copy)).isEqualTo(1);
    assertThat(printed())
        .contains("FOUT bij blad 200: het blad is anders dan in de bewaarde kopie");
  }

  @Test
  void shouldCheckReceipts() throws IOException {
    String receipts = file("bewijzen", log.proof(12, THEN));

    assertThat(run(folder(log), "--receipts", receipts, "--key", keys())).isZero();
    assertThat(printed()).contains("ontvangstbewijzen in de log: 1 van 1");
  }

  @Test
  void shouldRefuseACheckpointOfAnotherKey() throws IOException {
    NoteSigner other = NoteSigner.generate(MemoryLog.ORIGIN, KeyType.NOTE);
    String key = file("ander", other.verifier() + "\n");

    assertThat(run(folder(log), "--key", key)).isEqualTo(1);
    assertThat(printed()).startsWith("FOUT: het controlepunt is niet ondertekend door de log");
  }

  @Test
  void shouldExitTwoWhenWhatWasGivenCannotBeUsed() throws IOException {
    String sound = folder(log);
    String nothing = files.resolve("nergens").toString();

    assertThat(run()).isEqualTo(2);
    assertThat(run(nothing)).isEqualTo(2);
    assertThat(run(sound, sound)).isEqualTo(2);
    assertThat(run(sound, "--onbekend", sound)).isEqualTo(2);
    assertThat(run(sound, "--key")).isEqualTo(2);
    assertThat(run(sound, "--key", nothing)).isEqualTo(2);
    assertThat(run(sound, "--key", file("geen", "sleutel"))).isEqualTo(2);
    assertThat(run(sound, "--checkpoint", file("geen", "punt"))).isEqualTo(2);
    assertThat(printed()).doesNotContain("OK");
  }

  @Test
  void shouldExitTwoWhenAFileCannotBeRead() throws IOException {
    String sound = folder(log);
    Path tile = Path.of(sound, "tile/0/000");
    Files.delete(tile);
    Files.createDirectory(tile);

    assertThat(run(sound)).isEqualTo(2);
    assertThat(printed()).startsWith("De log is niet te lezen");
  }

  @Test
  void shouldReadALogOverHttp() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/log/", exchange -> answer(exchange, Path.of(folder(log))));
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/log";

      assertThat(run(url, "--key", keys())).isZero();
      assertThat(run(url + "/nergens")).isEqualTo(2);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void shouldOpenTheSealsOverHttpAPageAtATime() throws IOException {
    SealedLog sealed = new SealedLog(5);
    sealed.change(3);
    sealed.erase(4);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/regels", exchange -> page(exchange, sealed));
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/regels";

      assertThat(run(folder(sealed.log), "--key", keys(), "--details", url)).isEqualTo(1);
      assertThat(printed())
          .startsWith("FOUT bij blad 3: de details zijn niet die waarvoor dit blad is gemaakt")
          .contains("zegels geopend: 4 van 5 bladen; details gewist: 1");
      assertThat(run(folder(sealed.log), "--details", url + "/nergens")).isEqualTo(2);
    } finally {
      server.stop(0);
    }
  }

  /** Two lines a page, as the log's own API gives them. */
  private static void page(HttpExchange exchange, SealedLog sealed) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    int from = query.contains("na=") ? Integer.parseInt(query.replaceAll(".*na=", "")) + 1 : 0;
    int until = Math.min(from + 2, sealed.lines.size());
    String items =
        sealed.lines.subList(from, until).stream()
            .map(VerifyTest::item)
            .collect(Collectors.joining(", "));
    String next = until < sealed.lines.size() ? ", \"volgende\": \"" + (until - 1) + "\"" : "";
    boolean there = exchange.getRequestURI().getPath().equals("/regels");
    byte[] body = ("{\"items\": [" + items + "]" + next + "}").getBytes(UTF_8);
    exchange.sendResponseHeaders(there ? 200 : 404, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String item(DetailLine line) {
    String details =
        line.opening()
            .map(
                opening ->
                    ", \"zout\": \"%s\", \"details\": %s"
                        .formatted(
                            opening.salt().hex(),
                            new String(CanonicalJson.bytes(opening.details()), UTF_8)))
            .orElse("");
    return "{\"volgnummer\": %d, \"blad\": \"%s\"%s}"
        .formatted(line.place(), Base64.getEncoder().encodeToString(line.leaf()), details);
  }

  @Test
  void shouldDrawABarThatEndsAtAHundredPercent() {
    ProgressBar bar = new ProgressBar(new PrintStream(out, true, UTF_8));
    bar.at(256, 512);
    bar.at(257, 512);
    bar.at(512, 512);

    assertThat(printed().split("\r")).hasSize(3);
    assertThat(printed()).contains(" 50% van 512 bladen").contains("#] 100% van 512 bladen");
  }

  private static void answer(HttpExchange exchange, Path folder) throws IOException {
    Path file = folder.resolve(exchange.getRequestURI().getPath().substring("/log/".length()));
    boolean allowed =
        "Bearer geheim".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    boolean there = Files.isRegularFile(file);
    boolean zipped = file.toString().contains("entries");
    if (zipped) {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(allowed ? there ? 200 : 404 : 401, 0);
    try (OutputStream body = exchange.getResponseBody();
        OutputStream wrapped = zipped && there ? new GZIPOutputStream(body) : body) {
      if (allowed && there) {
        Files.copy(file, wrapped);
      }
    }
  }

  private String folder(MemoryLog shown) throws IOException {
    Path folder = Files.createTempDirectory(files, "log");
    List<TileWrite> writes =
        shown.tiles.entrySet().stream()
            .map(entry -> new TileWrite(entry.getKey(), entry.getValue()))
            .toList();
    new TileFolder(folder).write(writes, shown.checkpoint());
    return folder.toString();
  }

  private String keys() throws IOException {
    return file(
        "sleutels", MemoryLog.SIGNER.verifier() + "\n" + MemoryLog.WITNESS.verifier() + "\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text).toString();
  }

  private int run(String... args) {
    PrintStream stream = new PrintStream(out, true, UTF_8);
    return Verify.run(List.of(args), Optional.of("geheim"), Progress.NONE, stream, stream);
  }

  private String printed() {
    return out.toString(UTF_8);
  }
}
