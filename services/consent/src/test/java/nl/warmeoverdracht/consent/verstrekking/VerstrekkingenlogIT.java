package nl.warmeoverdracht.consent.verstrekking;

import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.eigenaar;
import static nl.warmeoverdracht.consent.Consent.getal;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.warmeoverdracht.audit.Defect;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Verdict;
import nl.warmeoverdracht.audit.Verdict.Broken;
import nl.warmeoverdracht.audit.Verdict.Sound;
import nl.warmeoverdracht.audit.verify.HttpLog;
import nl.warmeoverdracht.audit.verify.LogCheck;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
      vraag(UUID.randomUUID());
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
  void shouldNumberDecisionsTakenTogetherWithoutGapsAndVerify() throws Exception {
    long first = omvang();
    Map<Long, Hash> receipts = new HashMap<>();
    for (Response besluit : together()) {
      assertThat(besluit.statusCode()).isEqualTo(201);
      JsonPath receipt = besluit.jsonPath();
      receipts.put(
          receipt.getLong("logregel.volgnummer"),
          Hash.parse(receipt.getString("logregel.bladhash")));
    }

    assertThat(receipts.keySet())
        .containsExactlyInAnyOrderElementsOf(
            LongStream.range(first, first + TOGETHER).boxed().toList());
    assertThat(LogCheck.verify(log(), receipts)).isInstanceOf(Sound.class);
  }

  @Test
  void shouldNameTheLeafWhoseDecisionWasEdited() throws SQLException {
    long at = omvang() - 2;
    String decision =
        " where id = (select besluit_id from verstrekkingslogregel where volgnummer = " + at + ")";
    voerUit(
        owner,
        "create table oud as select * from verstrekkingsbesluit" + decision,
        "update verstrekkingsbesluit set per_categorie = replace(per_categorie::text, 'geweigerd',"
            + " 'toegestaan')::jsonb"
            + decision);
    Verdict verdict = verify();
    voerUit(
        owner,
        "update verstrekkingsbesluit b set per_categorie = oud.per_categorie from oud"
            + " where oud.id = b.id",
        "drop table oud");

    assertThat(verdict).isEqualTo(new Broken(at, Defect.DETAILS_GEWIJZIGD));
    assertThat(verify()).isInstanceOf(Sound.class);
  }

  @Test
  void shouldNameTheLeafWhoseSubjectWasReplaced() throws SQLException {
    long at = omvang() - 1;
    String decision =
        " where id = (select besluit_id from verstrekkingslogregel where volgnummer = " + at + ")";
    voerUit(
        owner,
        "create table oud as select * from verstrekkingsbesluit" + decision,
        "update verstrekkingsbesluit set betrokkene_id = gen_random_uuid()" + decision);
    Verdict verdict = verify();
    voerUit(
        owner,
        "update verstrekkingsbesluit b set betrokkene_id = oud.betrokkene_id from oud"
            + " where oud.id = b.id",
        "drop table oud");

    assertThat(verdict).isEqualTo(new Broken(at, Defect.DETAILS_GEWIJZIGD));
  }

  @Test
  void shouldNameTheLeafThatWasDeleted() throws SQLException {
    long at = omvang() - 2;
    voerUit(
        owner,
        "create table oud as select * from verstrekkingslogregel where volgnummer = " + at,
        "delete from verstrekkingslogregel where volgnummer = " + at);
    Verdict verdict = verify();
    voerUit(owner, "insert into verstrekkingslogregel select * from oud", "drop table oud");

    assertThat(verdict).isEqualTo(new Broken(at, Defect.ONTBREEKT));
  }

  @Test
  void shouldNameTheFirstLeafBehindATruncatedEnd() throws SQLException {
    long at = omvang() - 1;
    voerUit(
        owner,
        "create table oud as select * from verstrekkingslogregel where volgnummer = " + at,
        "delete from verstrekkingslogregel where volgnummer = " + at);
    Verdict verdict = verify();
    voerUit(owner, "insert into verstrekkingslogregel select * from oud", "drop table oud");

    assertThat(verdict).isEqualTo(new Broken(at, Defect.AFGEKAPT));
  }

  @Test
  void shouldNameTheFirstOfTwoLeavesThatWereSwapped() throws SQLException {
    long at = omvang() - 2;
    swap(at);
    Verdict verdict = verify();
    swap(at);

    assertThat(verdict).isEqualTo(new Broken(at, Defect.WORTEL_WIJKT_AF));
    assertThat(verify()).isInstanceOf(Sound.class);
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

  /** Swaps two leaves with their hashes; each then has the number of the other. */
  private void swap(long at) throws SQLException {
    voerUit(
        owner,
        "update verstrekkingslogregel set volgnummer = -1 where volgnummer = " + at,
        "update verstrekkingslogregel set volgnummer = %d where volgnummer = %d"
            .formatted(at, at + 1),
        "update verstrekkingslogregel set volgnummer = %d where volgnummer = -1".formatted(at + 1));
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

  private static Verdict verify() {
    return LogCheck.verify(log(), Map.of());
  }

  private static HttpLog log() {
    return new HttpLog(
        "http://localhost:" + RestAssured.port + "/v1/verstrekkingenlog",
        TestStack.shared().token(TOEZICHT));
  }

  private long omvang() throws SQLException {
    return getal(owner, "select omvang from verstrekkingenlog");
  }
}
