package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.KeyType;
import nl.warmeoverdracht.audit.note.NoteSigner;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileEdge;
import nl.warmeoverdracht.audit.tile.TileHashes;
import nl.warmeoverdracht.audit.tile.TileSource;
import nl.warmeoverdracht.audit.tile.TileWrite;
import nl.warmeoverdracht.contracts.VerstrekkingenlogGebeurtenis.ControlepuntOndertekend;
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Topicspeler;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** This service as a witness of the disclosure log, over real Kafka. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class GetuigeIT {

  private static final String LOG = "warmeoverdracht.example/proef";
  private static final String BEHEERDER = "00000099900000000000";

  private final NoteSigner sleutel = NoteSigner.generate(LOG, KeyType.NOTE);
  private final Ontvanger toezicht = Ontvanger.client("toezicht-platform");

  private int volgnummer;

  /** Another test of this module may have had a real log running, which was trusted then. */
  @BeforeEach
  @AfterEach
  void vergeet() throws SQLException {
    Databank.voerUitAlsEigenaar(
        "truncate getuige_sleutel, getuige_controlepunt, getuige_afwijking," + " getuige_wachtend");
  }

  @Test
  void shouldKeepWhatContinuesAndRaiseAnAlarmWhenHistoryIsRewritten() {
    hoort("a", 3, 0);
    hoort("a", 9, 3);
    await("two checkpoints kept")
        .atMost(Duration.ofSeconds(30))
        .until(this::omvangen, List.of(9, 3)::equals);

    hoort("b", 12, 9);

    await("the contradiction is noticed")
        .atMost(Duration.ofSeconds(30))
        .until(() -> controlepunten().getInt("afwijkingen"), Integer.valueOf(1)::equals);
    assertThat(omvangen()).containsExactly(9, 3);

    hoort("a", 20, 9);

    await("the true history goes on")
        .atMost(Duration.ofSeconds(30))
        .until(this::omvangen, List.of(20, 9, 3)::equals);
  }

  /** Consent does not run here; a port that answers for it comes up later. */
  @Test
  void shouldGoOnListeningWhileTheLogCannotProveWhatWasMissed() throws IOException, SQLException {
    hoort("a", 3, 0);
    await("the first checkpoint is kept")
        .atMost(Duration.ofSeconds(30))
        .until(this::omvangen, List.of(3)::equals);

    hoort("a", 12, 9);
    hoort("b", 3, 2);

    await("what came after it is judged")
        .atMost(Duration.ofSeconds(30))
        .until(() -> controlepunten().getInt("afwijkingen"), Integer.valueOf(1)::equals);
    assertThat(omvangen()).containsExactly(3);
    assertThat(Databank.getal("select count(*) from getuige_wachtend")).isEqualTo(1);

    HttpServer log = logDieBewijst(12);
    try {
      await("the proof is fetched")
          .atMost(Duration.ofSeconds(30))
          .until(this::omvangen, List.of(12, 3)::equals);
    } finally {
      log.stop(0);
    }
    assertThat(Databank.getal("select count(*) from getuige_wachtend")).isZero();
    assertThat(controlepunten().getInt("afwijkingen")).isEqualTo(1);
  }

  /** More than one round takes, before the one that can be proven. */
  @Test
  void shouldNotLetWhatTheLogDoesNotProveHoldUpTheRest() throws IOException, SQLException {
    hoort("a", 3, 0);
    await("the first checkpoint is kept")
        .atMost(Duration.ofSeconds(30))
        .until(this::omvangen, List.of(3)::equals);
    Databank.voerUitAlsEigenaar(
        "insert into getuige_wachtend (omvang, wortelhash, bericht, gehoord_op)"
            + " select n, sha256(cast(cast(n as text) as bytea)), 'x', now()"
            + " from generate_series(4, 113) n");
    hoort("a", 200, 190);

    HttpServer log = logDieBewijst(200);
    try {
      await("the one that is proven is kept")
          .atMost(Duration.ofSeconds(60))
          .until(this::omvangen, List.of(200, 3)::equals);
    } finally {
      log.stop(0);
    }
    assertThat(Databank.getal("select count(*) from getuige_wachtend")).isEqualTo(110);
  }

  /**
   * Answers the consistency proof as the consent service does, where that would listen, but only up
   * to one size: it refuses others that are odd, and answers even ones with what is no proof.
   */
  private static HttpServer logDieBewijst(int alleen) throws IOException {
    URI adres = ConfigProvider.getConfig().getValue("quarkus.rest-client.consent.url", URI.class);
    HttpServer log = HttpServer.create(new InetSocketAddress(adres.getHost(), adres.getPort()), 0);
    log.createContext(
        "/v1/verstrekkingenlog/consistentiebewijs",
        exchange -> {
          Matcher vraag =
              Pattern.compile("van=(\\d+)&tot=(\\d+)").matcher(exchange.getRequestURI().getQuery());
          assertThat(vraag.find()).as("sizes in %s", exchange.getRequestURI()).isTrue();
          int tot = Integer.parseInt(vraag.group(2));
          if (tot != alleen || Integer.parseInt(vraag.group(1)) != 3) {
            antwoord(exchange, tot % 2 == 0 ? 200 : 404, "{\"hashes\":[\"geen hash\"]}");
            return;
          }
          String hashes =
              bewijs(boom("a", tot), Integer.parseInt(vraag.group(1))).hashes().stream()
                  .map(hash -> '"' + hash.hex() + '"')
                  .collect(Collectors.joining(","));
          antwoord(exchange, 200, "{\"hashes\":[" + hashes + "]}");
        });
    log.start();
    return log;
  }

  private static void antwoord(HttpExchange exchange, int status, String tekst) throws IOException {
    byte[] json = tekst.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, json.length);
    try (OutputStream uit = exchange.getResponseBody()) {
      uit.write(json);
    }
  }

  private static TileEdge.Append boom(String bladen, int omvang) {
    return TileEdge.empty()
        .append(
            IntStream.range(0, omvang)
                .mapToObj(i -> (bladen + i).getBytes(StandardCharsets.UTF_8))
                .map(MerkleHash::leaf)
                .toList());
  }

  private static ConsistencyProof bewijs(TileEdge.Append boom, int van) {
    Map<Tile, byte[]> tegels =
        boom.tiles().stream().collect(Collectors.toMap(TileWrite::tile, TileWrite::bytes));
    long omvang = boom.edge().size();
    return ConsistencyProof.of(van, omvang, new TileHashes(TileSource.of(tegels), omvang));
  }

  private void hoort(String bladen, int omvang, int vorige) {
    TileEdge.Append boom = boom(bladen, omvang);
    ConsistencyProof bewijs = bewijs(boom, vorige);
    Topicspeler.stuur(
        BEHEERDER,
        "consent",
        UUID.randomUUID(),
        ++volgnummer,
        new ControlepuntOndertekend(
            BEHEERDER,
            Checkpoint.of(LOG, omvang, boom.edge().root()).sign(List.of(sleutel)).format(),
            omvang,
            vorige,
            bewijs.hashes().stream().map(Hash::hex).toList(),
            List.of(sleutel.verifier().toString())));
  }

  private List<Integer> omvangen() {
    return controlepunten().getList("items.omvang");
  }

  private JsonPath controlepunten() {
    return toezicht.vraagt().get("/v1/controlepunten").jsonPath();
  }
}
