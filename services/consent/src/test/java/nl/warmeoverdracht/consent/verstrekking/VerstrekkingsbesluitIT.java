package nl.warmeoverdracht.consent.verstrekking;

import static nl.warmeoverdracht.consent.Consent.GEMEENTE;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.dossier;
import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.uitkomst;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EchteServers
class VerstrekkingsbesluitIT {

  private static final int TEGELIJK = 4;

  private final UUID betrokkene = UUID.randomUUID();

  @Test
  void shouldAllowWhatTheGraduateAgreedToAndNeverTheBsn() {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");

    Response besluit = vraag(betrokkene);

    assertThat(besluit.statusCode()).isEqualTo(201);
    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("toegestaan");
    assertThat(uitkomst(besluit, "bsn")).isEqualTo("geweigerd");
    assertThat(geldigheid(besluit)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void shouldRefuseWithoutAgreementAndSayWhatIsNeeded() {
    Response besluit = vraag(betrokkene);

    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("geweigerd");
    assertThat(besluit.jsonPath().getString("perCategorie[0].benodigd"))
        .isEqualTo("Instemming van de gediplomeerde zelf.");
  }

  @Test
  void shouldCountTheLatestDeclarationOnly() {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    meld(UUID.randomUUID(), betrokkene, "instemming", "ingetrokken");
    Response ingetrokken = vraag(betrokkene);
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    Response opnieuw = vraag(betrokkene);

    assertThat(uitkomst(ingetrokken, "identiteit")).isEqualTo("geweigerd");
    assertThat(ingetrokken.jsonPath().getString("perCategorie[0].reden"))
        .isEqualTo("De instemming is ingetrokken.");
    assertThat(uitkomst(opnieuw, "identiteit")).isEqualTo("toegestaan");
  }

  @Test
  void shouldNotTakeOneKindOfAgreementForTheOther() {
    meld(UUID.randomUUID(), betrokkene, "toestemming", "gegeven");

    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("geweigerd");
  }

  @Test
  void shouldNotUseAnAgreementForAnotherReceiver() {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    Map<String, Object> vraag = new HashMap<>(dossier(betrokkene));
    vraag.put("ontvanger", Map.of("oin", "00000099200000001000", "taak", "uwv"));

    Response besluit = vraag(vraag, UUID.randomUUID().toString());

    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("geweigerd");
  }

  @Test
  void shouldGiveTheFirstAnswerAgainAndRefuseAnotherQuestionUnderTheSameKey() {
    Map<String, Object> vraag = dossier(betrokkene);
    Response eerste = vraag(vraag, "sleutel-" + betrokkene);
    Response tweede = vraag(vraag, "sleutel-" + betrokkene);
    Response ander = vraag(dossier(betrokkene), "sleutel-" + betrokkene);

    assertThat(tweede.asString()).isEqualTo(eerste.asString());
    assertThat(ander.statusCode()).isEqualTo(422);
  }

  @Test
  void shouldGiveTheSameDecisionUnderTheSameBesluitId() {
    Map<String, Object> vraag = new HashMap<>(dossier(betrokkene));
    vraag.put("besluitId", UUID.randomUUID());
    Response eerste = vraag(vraag, UUID.randomUUID().toString());
    Response tweede = vraag(vraag, UUID.randomUUID().toString());
    vraag.put("fase", "bespreking");
    Response ander = vraag(vraag, UUID.randomUUID().toString());

    assertThat(tweede.asString()).isEqualTo(eerste.asString());
    assertThat(ander.statusCode()).isEqualTo(409);
  }

  /**
   * Both wait for the person's lock, so that neither sees the other's decision before it writes its
   * own.
   */
  @Test
  void shouldGiveTheSameDecisionToBothWhenItIsAskedTwiceAtOnce() throws Exception {
    Map<String, Object> vraag = new HashMap<>(dossier(betrokkene));
    vraag.put("besluitId", UUID.randomUUID());
    List<Future<Response>> antwoorden;

    try (ExecutorService diensten = Executors.newFixedThreadPool(TEGELIJK);
        Connection slot = Consent.eigenaar()) {
      String houder = "00000099000000024000/school " + betrokkene;
      Consent.getal(
          slot, "select 1 from pg_advisory_lock(hashtextextended('%s', 2))".formatted(houder));
      antwoorden =
          Stream.generate(() -> diensten.submit(() -> vraag(vraag, UUID.randomUUID().toString())))
              .limit(TEGELIJK)
              .toList();
      await("all wait for the person")
          .untilAsserted(() -> assertThat(wachtend(slot)).isEqualTo(TEGELIJK));
    }

    for (Future<Response> antwoord : antwoorden) {
      assertThat(antwoord.resultNow().statusCode())
          .as(antwoord.resultNow().asString())
          .isEqualTo(201);
      assertThat(antwoord.resultNow().asString())
          .isEqualTo(antwoorden.getFirst().resultNow().asString());
    }
  }

  private static long wachtend(Connection slot) throws SQLException {
    return Consent.getal(
        slot, "select count(*) from pg_locks where locktype = 'advisory' and not granted");
  }

  @Test
  void shouldHideTheHoldersOfOtherTasks() {
    Map<String, Object> vraag = dossier(betrokkene);
    UUID akkoord = UUID.randomUUID();

    Response besluit =
        als(GEMEENTE)
            .header("Idempotency-Key", UUID.randomUUID())
            .body(vraag)
            .post("/v1/verstrekkingsbesluiten");

    assertThat(besluit.statusCode()).isEqualTo(404);
    assertThat(
            als(GEMEENTE)
                .body(Consent.akkoord(betrokkene, "instemming", "gegeven"))
                .put("/v1/akkoorden/" + akkoord)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void shouldShowADecisionToItsHoldersDienstAndTheAuditorOnly() {
    String pad = vraag(betrokkene).header("Location");

    assertThat(als(SCHOOL).get(pad).statusCode()).isEqualTo(200);
    assertThat(als(TOEZICHT).get(pad).statusCode()).isEqualTo(200);
    assertThat(als(GEMEENTE).get(pad).statusCode()).isEqualTo(404);
    assertThat(als(TOEZICHT).get(pad).asString()).doesNotContain(betrokkene.toString());
  }

  @Test
  void shouldRecordAnAgreementOnceAndRefuseAnotherUnderItsId() {
    UUID id = UUID.randomUUID();
    Response eerste = meld(id, betrokkene, "instemming", "gegeven");
    Response zelfde = meld(id, betrokkene, "instemming", "gegeven");
    Response ander = meld(id, betrokkene, "instemming", "geweigerd");

    assertThat(eerste.statusCode()).isEqualTo(201);
    assertThat(zelfde.statusCode()).isEqualTo(200);
    assertThat(zelfde.asString()).isEqualTo(eerste.asString());
    assertThat(ander.statusCode()).isEqualTo(409);
  }

  private static Duration geldigheid(Response besluit) {
    return Duration.between(
        Instant.parse(besluit.jsonPath().getString("genomenTijdstip")),
        Instant.parse(besluit.jsonPath().getString("vervaltTijdstip")));
  }
}
