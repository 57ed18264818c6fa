package nl.warmeoverdracht.consent.verstrekkingenlog;

import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.DatedKey;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.NoteVerifier;
import nl.warmeoverdracht.audit.note.Receipt;
import nl.warmeoverdracht.audit.note.SignedNote;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.audit.proof.InclusionProof;
import nl.warmeoverdracht.audit.tile.EntryBundle;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.audit.tile.TileEdge;
import org.awaitility.Awaitility;

/** Reads and checks the log over the API, as an auditor does who trusts nothing but the keys. */
public final class Natrekken {

  private Natrekken() {}

  /** The head of the log, whose signature is right. */
  public static LogHead hoofd() {
    String bericht = als(TOEZICHT).get("/v1/verstrekkingenlog/controlepunt").asString();
    return Checkpoint.open(SignedNote.parse(bericht), sleutels(), Instant.now()).head();
  }

  /** The keys that the log publishes. */
  public static KeyRing sleutels() {
    List<String> teksten =
        als(TOEZICHT).get("/v1/verstrekkingenlog/sleutels").jsonPath().getList("items.sleutel");
    return new KeyRing(teksten.stream().map(NoteVerifier::parse).map(DatedKey::always).toList());
  }

  /**
   * The hashes of all leaves under this head, computed from the leaves; fails when it is broken.
   */
  public static List<Hash> bladen(LogHead hoofd) {
    List<Hash> hashes = new ArrayList<>();
    for (long at = 0; at < hoofd.size(); at += Tile.FULL) {
      Tile bundel = Tile.at(Tile.ENTRIES, at / Tile.FULL, hoofd.size());
      EntryBundle.parse(tlog(bundel).asByteArray()).entries().stream()
          .map(MerkleHash::leaf)
          .forEach(hashes::add);
    }
    return hashes;
  }

  /** Whether leaves, tiles and root of this head agree. */
  public static boolean klopt(LogHead hoofd) {
    List<Hash> bladen = bladen(hoofd);
    return bladen.equals(tegels(hoofd))
        && TileEdge.empty().append(bladen).edge().root().equals(hoofd.root());
  }

  private static List<Hash> tegels(LogHead hoofd) {
    List<Hash> hashes = new ArrayList<>();
    for (long at = 0; at < hoofd.size(); at += Tile.FULL) {
      Tile tegel = Tile.at(0, at / Tile.FULL, hoofd.size());
      byte[] bytes = tlog(tegel).asByteArray();
      IntStream.range(0, tegel.width()).mapToObj(i -> Hash.at(bytes, i)).forEach(hashes::add);
    }
    return hashes;
  }

  /** A tile under the path of C2SP tlog-tiles; that path is not in the contract. */
  public static Response tlog(Tile tegel) {
    Response antwoord =
        io.restassured.RestAssured.given()
            .header(
                "Authorization",
                "Bearer " + nl.warmeoverdracht.testkit.stack.TestStack.shared().token(TOEZICHT))
            .get("/v1/verstrekkingenlog/tlog/" + tegel.path());
    assertThat(antwoord.statusCode()).as(tegel.path()).isEqualTo(200);
    return antwoord;
  }

  /** Waits until the decision has its place; answers its receipt. */
  public static JsonPath opname(Response besluit) {
    String pad = besluit.header("Location") + "/ontvangstbewijs";
    return Awaitility.await("the leaf of " + pad + " has its place")
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> als(TOEZICHT).get(pad).jsonPath(),
            bewijs -> bewijs.get("insluitingsbewijs") != null);
  }

  /** Whether this receipt was signed by the log, and the proof shows that it was honoured. */
  public static boolean nagekomen(JsonPath ontvangst) {
    Receipt belofte =
        Receipt.open(SignedNote.parse(ontvangst.getString("ontvangstbewijs")), sleutels());
    LogHead hoofd =
        Checkpoint.open(
                SignedNote.parse(ontvangst.getString("controlepunt")), sleutels(), Instant.now())
            .head();
    List<String> hashes = ontvangst.getList("insluitingsbewijs.hashes");
    return new InclusionProof(
            ontvangst.getLong("insluitingsbewijs.volgnummer"),
            hashes.stream().map(Hash::parse).toList())
        .proves(belofte.blad(), hoofd);
  }

  /** Whether the log only grew from one head to the other. */
  public static boolean loopDoor(LogHead van, LogHead tot) {
    List<String> hashes =
        als(TOEZICHT)
            .get(
                "/v1/verstrekkingenlog/consistentiebewijs?van=" + van.size() + "&tot=" + tot.size())
            .jsonPath()
            .getList("hashes");
    return new ConsistencyProof(hashes.stream().map(Hash::parse).toList()).proves(van, tot);
  }
}
