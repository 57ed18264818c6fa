package nl.warmeoverdracht.consent.dataverwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The receiver of Logboek Dataverwerkingen: each record once, none missing (ADR 0011). */
@QuarkusTest
@EchteServers
class DataverwerkingIT {

  private static final String WAITS_FOR_US =
      "select count(*) from pg_locks where not granted and transactionid ="
          + " cast(pg_current_xact_id() as xid)";

  @Inject Reekscontrole controle;

  private final Vermeldingen school = new Vermeldingen();

  @Test
  void shouldKeepARecordOnceHoweverOftenItComes() {
    for (int keer = 0; keer < 2; keer++) {
      school
          .lever(school.nummers(1, 3))
          .then()
          .statusCode(200)
          .body("laatsteVolgnummer", equalTo(3));
    }
    school.lever(school.nummers(2, 5)).then().statusCode(200).body("laatsteVolgnummer", equalTo(5));

    assertThat(opSpoor())
        .extracting(v -> v.get("spanId"))
        .containsExactly(
            "0000000000000001",
            "0000000000000002",
            "0000000000000003",
            "0000000000000004",
            "0000000000000005");
  }

  @Test
  void shouldNotTakeWhatDoesNotJoinOn() {
    school.lever(school.nummers(1, 2)).then().statusCode(200);

    school
        .lever(school.nummers(4, 5))
        .then()
        .statusCode(409)
        .body("bezwaren[0].code", equalTo("volgnummer-ontbreekt"));

    assertThat(opSpoor()).hasSize(2);
  }

  @Test
  void shouldNotTakeAnythingElseUnderNumbersThatAreKept() {
    school.lever(school.nummers(1, 2)).then().statusCode(200);
    Map<String, Object> anders = new HashMap<>(school.vermelding(2));
    anders.put("spanId", "ffffffffffffffff");

    school
        .lever(List.of(anders, school.vermelding(3)))
        .then()
        .statusCode(409)
        .body("bezwaren[0].code", equalTo("andere-inhoud"));

    assertThat(opSpoor()).hasSize(2);
  }

  @Test
  void shouldRefuseNumbersOutOfOrder() {
    school
        .lever(List.of(school.vermelding(1), school.vermelding(3)))
        .then()
        .statusCode(422)
        .body("bezwaren[0].code", equalTo("niet-opeenvolgend"));
  }

  @Test
  void shouldNotLetADienstSpeakForPartiesOrSeriesOfAnother() {
    school.lever(school.nummers(1, 1)).then().statusCode(200);
    school.lever(Consent.GEMEENTE, school.nummers(2, 2)).then().statusCode(404);
    Map<String, Object> eigenPartij = new HashMap<>(school.vermelding(2));
    eigenPartij.put("partij", Consent.ONTVANGER);
    school.lever(Consent.GEMEENTE, List.of(eigenPartij)).then().statusCode(404);

    assertThat(opSpoor()).hasSize(1);
  }

  /** The subject of a service account changes when the account is made anew. */
  @Test
  void shouldKnowAProducerByItsClient() throws SQLException {
    school.lever(school.nummers(1, 1)).then().statusCode(200);

    try (Connection eigenaar = Consent.eigenaar()) {
      assertThat(
              Consent.getal(
                  eigenaar,
                  "select count(*) from dataverwerkingsreeks where afzender = 'dienst-school' and "
                      + vanReeks()))
          .isEqualTo(1);
    }
  }

  @Test
  void shouldLetAnAuditorSearchAndPage() {
    school.lever(school.nummers(1, 3)).then().statusCode(200);
    String betrokkene = "betrokkeneId=" + school.betrokkene();

    String na =
        school
            .zoek(betrokkene + "&limiet=2")
            .then()
            .statusCode(200)
            .body("items", hasSize(2))
            .extract()
            .path("volgende");
    school.zoek(betrokkene + "&na=" + na).then().statusCode(200).body("items", hasSize(1));
    school
        .zoek(betrokkene + "&verwerkingsactiviteitId=" + Vermeldingen.ACTIVITEIT)
        .then()
        .statusCode(200)
        .body("items", hasSize(3));
    school
        .zoek(betrokkene + "&traceId=" + "0".repeat(32))
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void shouldNoticeARecordThatIsGone() throws SQLException {
    school.lever(school.nummers(1, 5)).then().statusCode(200);
    assertThat(ontbrekend()).isZero();
    school.lever(school.nummers(6, 9)).then().statusCode(200);
    alsEigenaar("delete from dataverwerking where volgnummer = 7 and " + vanReeks());

    assertThat(ontbrekend()).isEqualTo(1);
    school.lever(school.nummers(10, 11)).then().statusCode(200);
    assertThat(ontbrekend()).isEqualTo(1);
    verklaarGat();
  }

  @Test
  void shouldLeaveASeriesAloneThatAnotherInstanceMovedOnMeanwhile() throws SQLException {
    school.lever(school.nummers(1, 3)).then().statusCode(200);
    CompletableFuture<Map<String, Long>> look;
    try (Connection ander = Consent.eigenaar()) {
      ander.setAutoCommit(false);
      Consent.voerUit(
          ander, "update dataverwerkingsreeks set gecontroleerd = 3 where " + vanReeks());
      look = controle.kijk().subscribeAsCompletionStage();
      Awaitility.await("the look has counted and waits for the other instance")
          .atMost(Duration.ofSeconds(20))
          .until(() -> Consent.getal(ander, WAITS_FOR_US), wachtenden -> wachtenden > 0);
      ander.commit();
    }

    assertThat(look).succeedsWithin(Duration.ofSeconds(20));
    assertThat(gelezenOntbrekend()).isZero();
  }

  /** contracts/bewaartermijnen.yaml, consent-dataverwerking: a gap is not erased with its edges. */
  @Test
  void shouldEraseAfterItsTermOnlyWhatWasFoundComplete() throws SQLException {
    school.lever(school.nummers(1, 3)).then().statusCode(200);
    assertThat(ontbrekend()).isZero();
    school.lever(school.nummers(4, 6)).then().statusCode(200);
    alsEigenaar("delete from dataverwerking where volgnummer = 5 and " + vanReeks());
    assertThat(ontbrekend()).isEqualTo(1);
    alsEigenaar("update dataverwerking set einde_op = '2020-01-01' where " + vanReeks());

    Consent.als(Consent.BEHEER)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("proef", false))
        .post("/v1/bewaarrondes")
        .then()
        .statusCode(201);

    assertThat(opSpoor())
        .extracting(v -> v.get("spanId"))
        .containsExactly("0000000000000004", "0000000000000006");
    assertThat(ontbrekend()).isEqualTo(1);
    verklaarGat();
  }

  @Test
  void shouldNotLetTheApplicationRewriteRecords() {
    school.lever(school.nummers(1, 1)).then().statusCode(200);
    for (String poging :
        List.of("update dataverwerking set status = 'Ok'", "delete from dataverwerking")) {
      assertThatThrownBy(
              () -> {
                try (Connection toepassing = Consent.toepassing()) {
                  Consent.voerUit(toepassing, poging);
                }
              })
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void shouldRecordForTheHolderWhatItsDienstRead() {
    String besluit = besluit();
    String spoor = spoor();

    op(spoor, Consent.SCHOOL).get("/v1/verstrekkingsbesluiten/" + besluit).then().statusCode(200);

    assertThat(eigen(spoor))
        .singleElement()
        .satisfies(
            v ->
                assertThat(v)
                    .containsEntry("bron", "consent")
                    .containsEntry("status", "Ok")
                    .containsEntry("naam", "verstrekkingsbesluit-inzien")
                    .containsEntry("partij", Consent.HOUDER));
  }

  @Test
  void shouldNotRecordAgainWhatTheInzagelogHas() {
    String besluit = besluit();
    String spoor = spoor();

    op(spoor, Consent.TOEZICHT).get("/v1/verstrekkingsbesluiten?limiet=5").then().statusCode(200);
    op(spoor, Consent.TOEZICHT).get("/v1/verstrekkingsbesluiten/" + besluit).then().statusCode(200);

    assertThat(eigen(spoor)).hasSize(1);
  }

  private String vanReeks() {
    return "reeks_id = '" + school.reeks() + "'";
  }

  private static void alsEigenaar(String opdracht) throws SQLException {
    try (Connection eigenaar = Consent.eigenaar()) {
      Consent.voerUit(
          eigenaar,
          "set warmeoverdracht.taken = 'school'",
          "alter table dataverwerking no force row level security",
          opdracht,
          "alter table dataverwerking force row level security");
    }
  }

  /** What an operator does when he knows why; here so that other tests see no gap. */
  private void verklaarGat() throws SQLException {
    alsEigenaar(
        "update dataverwerkingsreeks set gecontroleerd = laatste, ontbrekend = 0 where "
            + vanReeks());
  }

  private static String besluit() {
    return Consent.vraag(UUID.randomUUID()).then().statusCode(201).extract().path("besluitId");
  }

  private static String spoor() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private static RequestSpecification op(String spoor, String lezer) {
    return Consent.als(lezer).header("traceparent", "00-" + spoor + "-b7ad6b7169203331-00");
  }

  /** What this service recorded itself; in the order of its series, so the last one ends it. */
  private List<Map<String, Object>> eigen(String spoor) {
    return Awaitility.await("our own record")
        .atMost(Duration.ofSeconds(20))
        .until(() -> school.zoek("traceId=" + spoor).path("items"), items -> !items.isEmpty());
  }

  private long ontbrekend() throws SQLException {
    controle.kijk().await().atMost(Duration.ofSeconds(20));
    return gelezenOntbrekend();
  }

  private long gelezenOntbrekend() throws SQLException {
    try (Connection eigenaar = Consent.eigenaar()) {
      return Consent.getal(
          eigenaar,
          "select ontbrekend from dataverwerkingsreeks where reeks_id = '" + school.reeks() + "'");
    }
  }

  private List<Map<String, Object>> opSpoor() {
    return school.zoek("traceId=" + school.spoor()).then().statusCode(200).extract().path("items");
  }
}
