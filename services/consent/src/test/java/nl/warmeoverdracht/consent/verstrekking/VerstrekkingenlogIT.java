package nl.warmeoverdracht.consent.verstrekking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.dossier;
import static nl.warmeoverdracht.consent.Consent.eigenaar;
import static nl.warmeoverdracht.consent.Consent.getal;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.audit.tile.Tile;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.verstrekkingenlog.Natrekken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// Over 250 lines on purpose: everything an auditor may find wrong with one log.
/** The log as an auditor checks it, over the API, also after somebody changed the database. */
@QuarkusTest
@EchteServers
class VerstrekkingenlogIT {

  private static final int TOGETHER = 100;

  private Connection owner;

  /** Even the owner is held by row-level security until he lifts it: that is the attack here. */
  @BeforeEach
  void eigenaarZonderRem() throws SQLException {
    owner = eigenaar();
    voerUit(
        owner,
        "alter table verstrekkingsbesluit no force row level security",
        "alter table verstrekkingslogregel no force row level security");
    for (int i = 0; i < 3; i++) {
      Natrekken.opname(vraag(UUID.randomUUID()));
    }
  }

  @AfterEach
  void rem() throws SQLException {
    voerUit(
        owner,
        "alter table verstrekkingsbesluit force row level security",
        "alter table verstrekkingslogregel force row level security");
    owner.close();
  }

  @Test
  void shouldHonourEveryReceiptOfDecisionsTakenTogether() throws Exception {
    LogHead eerst = Natrekken.hoofd();
    List<JsonPath> ontvangsten = new ArrayList<>();
    for (Response besluit : together()) {
      assertThat(besluit.statusCode()).isEqualTo(201);
      JsonPath ontvangst = Natrekken.opname(besluit);
      assertThat(ontvangst.getString("ontvangstbewijs"))
          .isEqualTo(besluit.jsonPath().getString("logregel.ontvangstbewijs"));
      ontvangsten.add(ontvangst);
    }

    assertThat(ontvangsten).allMatch(Natrekken::nagekomen);
    assertThat(ontvangsten)
        .extracting(o -> o.getLong("insluitingsbewijs.volgnummer"))
        .doesNotHaveDuplicates();
    LogHead hoofd = Natrekken.hoofd();
    assertThat(Natrekken.klopt(hoofd)).isTrue();
    assertThat(Natrekken.loopDoor(eerst, hoofd)).isTrue();
  }

  @Test
  void shouldServeTilesThatNeverChange() {
    LogHead hoofd = Natrekken.hoofd();
    Tile tegel = Tile.at(0, 0, hoofd.size());

    Response tlog = Natrekken.tlog(tegel);

    assertThat(tlog.contentType()).isEqualTo("application/octet-stream");
    assertThat(tlog.header("Cache-Control")).contains("immutable");
    assertThat(tlog.asByteArray())
        .isEqualTo(
            als(TOEZICHT).get("/v1/verstrekkingenlog/tegels/0/0/" + tegel.width()).asByteArray());
    assertThat(als(TOEZICHT).get("/v1/verstrekkingenlog/tegels/0/99/256").statusCode())
        .isEqualTo(404);
  }

  @Test
  void shouldShowLeavesToTheAuditorOnly() {
    assertThat(als(SCHOOL).get("/v1/verstrekkingenlog/bladen/0/1").statusCode()).isEqualTo(403);
    assertThat(als(SCHOOL).get("/v1/verstrekkingenlog/controlepunt").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldProveNothingAboutASizeThatTheLogDoesNotHave() {
    long omvang = Natrekken.hoofd().size();
    String pad = "/v1/verstrekkingenlog/";

    assertThat(als(TOEZICHT).get(pad + "consistentiebewijs?van=1&tot=" + (omvang + 9)).statusCode())
        .isEqualTo(404);
    assertThat(als(TOEZICHT).get(pad + "insluitingsbewijs?volgnummer=3&omvang=2").statusCode())
        .isEqualTo(404);
  }

  @Test
  void shouldKeepEveryProofWhenTheDetailsAreErased() throws SQLException {
    Response besluit = vraag(UUID.randomUUID());
    long plaats = plaats(besluit);
    voerUit(owner, "delete from verstrekkingsbesluit where id = '" + id(besluit) + "'");

    assertThat(Natrekken.nagekomen(Natrekken.opname(besluit))).isTrue();
    assertThat(Natrekken.klopt(Natrekken.hoofd())).isTrue();
    assertThat(regel(plaats).containsKey("details")).isFalse();
    assertThat(als(TOEZICHT).get(besluit.header("Location")).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldShowThatADecisionWasEdited() throws SQLException {
    Response besluit = vraag(UUID.randomUUID());
    long plaats = plaats(besluit);
    assertThat(zegelPast(plaats)).isTrue();

    voerUit(
        owner,
        "update verstrekkingsbesluit set per_categorie = replace(per_categorie::text, 'geweigerd',"
            + " 'toegestaan')::jsonb where id = '"
            + id(besluit)
            + "'");

    assertThat(zegelPast(plaats)).isFalse();
  }

  @Test
  void shouldShowThatASubjectWasReplaced() throws SQLException {
    Response besluit = vraag(UUID.randomUUID());
    long plaats = plaats(besluit);

    voerUit(
        owner,
        "update verstrekkingsbesluit set betrokkene_id = gen_random_uuid() where id = '"
            + id(besluit)
            + "'");

    assertThat(zegelPast(plaats)).isFalse();
  }

  @Test
  void shouldShowThatALeafWasChanged() throws SQLException {
    long plaats = plaats(vraag(UUID.randomUUID()));
    String zet = "update verstrekkingslogregel set tijdstip = tijdstip %s interval '1 ms'";
    voerUit(owner, zet.formatted("+") + " where volgnummer = " + plaats);
    boolean klopt = Natrekken.klopt(Natrekken.hoofd());
    voerUit(owner, zet.formatted("-") + " where volgnummer = " + plaats);

    assertThat(klopt).isFalse();
    assertThat(Natrekken.klopt(Natrekken.hoofd())).isTrue();
  }

  @Test
  void shouldDiscloseAndWriteNothingInADryRun() throws SQLException {
    UUID betrokkene = UUID.randomUUID();
    Response proef =
        als(SCHOOL)
            .header("Idempotency-Key", UUID.randomUUID())
            .body(dossier(betrokkene))
            .post("/v1/verstrekkingsbesluiten/_proef");

    assertThat(proef.statusCode()).isEqualTo(200);
    assertThat(proef.jsonPath().getBoolean("proef")).isTrue();
    assertThat(proef.jsonPath().getList("perCategorie")).hasSize(3);
    assertThat(
            getal(
                owner,
                "select count(*) from verstrekkingsbesluit where betrokkene_id = '"
                    + betrokkene
                    + "'"))
        .isZero();
  }

  @Test
  void shouldCountWhatWasDecided() {
    JsonPath overzicht = als(TOEZICHT).get("/v1/verstrekkingsoverzicht").jsonPath();

    long bsn = overzicht.getLong("tellingen.findAll { it.categorie == 'bsn' }.aantal.sum()");
    assertThat(bsn).isBetween(3L, overzicht.getLong("besluiten"));
    assertThat(overzicht.getList("tellingen.findAll { it.categorie == 'bsn' }.uitkomst"))
        .containsOnly("geweigerd");
  }

  @Test
  void shouldPageTheLines() {
    JsonPath eerste = als(TOEZICHT).get("/v1/verstrekkingenlog/regels?limiet=2").jsonPath();
    JsonPath tweede =
        als(TOEZICHT)
            .get("/v1/verstrekkingenlog/regels?limiet=2&na=" + eerste.getString("volgende"))
            .jsonPath();

    assertThat(eerste.getList("items.volgnummer")).isEqualTo(List.of(0, 1));
    assertThat(tweede.getInt("items[0].volgnummer")).isEqualTo(2);
  }

  @Test
  void shouldPageTheDecisions() {
    JsonPath eerste = als(TOEZICHT).get("/v1/verstrekkingsbesluiten?limiet=2").jsonPath();
    JsonPath tweede =
        als(TOEZICHT)
            .get("/v1/verstrekkingsbesluiten?limiet=2&na=" + eerste.getString("volgende"))
            .jsonPath();

    assertThat(eerste.getList("items.besluitId")).hasSize(2);
    assertThat(tweede.getList("items.besluitId", String.class))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(eerste.getList("items.besluitId", String.class));
  }

  private static List<Response> together() throws InterruptedException, ExecutionException {
    List<Callable<Response>> asks = new ArrayList<>();
    for (int i = 0; i < TOGETHER; i++) {
      asks.add(() -> vraag(UUID.randomUUID()));
    }
    List<Response> answers = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(TOGETHER)) {
      for (Future<Response> answer : executor.invokeAll(asks)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private static String id(Response besluit) {
    return besluit.jsonPath().getString("besluitId");
  }

  private static long plaats(Response besluit) {
    return Natrekken.opname(besluit).getLong("insluitingsbewijs.volgnummer");
  }

  private static Map<String, Object> regel(long plaats) {
    return als(TOEZICHT)
        .get("/v1/verstrekkingenlog/regels?limiet=1" + (plaats == 0 ? "" : "&na=" + (plaats - 1)))
        .jsonPath()
        .getMap("items[0]");
  }

  /** Whether the details that are shown are those that were sealed in the leaf. */
  private static boolean zegelPast(long plaats) {
    Map<String, Object> regel = regel(plaats);
    @SuppressWarnings("unchecked")
    Map<String, Object> details = (Map<String, Object>) regel.get("details");
    Hash zegel = new Opening(Hash.parse((String) regel.get("zout")), details).seal();
    byte[] blad = Base64.getDecoder().decode((String) regel.get("blad"));
    return JsonPath.from(new String(blad, UTF_8)).getString("zegel").equals(zegel.hex());
  }
}
