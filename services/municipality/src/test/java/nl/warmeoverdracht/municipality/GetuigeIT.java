package nl.warmeoverdracht.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        "truncate getuige_sleutel, getuige_controlepunt, getuige_afwijking");
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

  private void hoort(String bladen, int omvang, int vorige) {
    TileEdge.Append boom =
        TileEdge.empty()
            .append(
                IntStream.range(0, omvang)
                    .mapToObj(i -> (bladen + i).getBytes(StandardCharsets.UTF_8))
                    .map(MerkleHash::leaf)
                    .toList());
    Map<Tile, byte[]> tegels =
        boom.tiles().stream().collect(Collectors.toMap(TileWrite::tile, TileWrite::bytes));
    ConsistencyProof bewijs =
        ConsistencyProof.of(vorige, omvang, new TileHashes(TileSource.of(tegels), omvang));
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
