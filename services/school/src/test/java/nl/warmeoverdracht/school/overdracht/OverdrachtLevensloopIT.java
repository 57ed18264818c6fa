package nl.warmeoverdracht.school.overdracht;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.MONTFERLAND;
import static nl.warmeoverdracht.school.proef.Partijen.SPARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.school.proef.Administratie;
import nl.warmeoverdracht.school.proef.Berichten;
import nl.warmeoverdracht.school.proef.Consent;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.School;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// Over 250 lines on purpose: the whole course of one handover, read from top to bottom.
/** The course of a handover at its sender, over HTTP and Kafka with real tokens. */
@QuarkusTest
@EchteServers
class OverdrachtLevensloopIT {

  private final School graafschap = School.namens(GRAAFSCHAP);

  @BeforeEach
  void gemeenteIsBekend() {
    Consent.open().metGemeente(MONTFERLAND, "1955", "Montferland");
  }

  @Test
  void shouldTravelFromDraftToWarmHandoverAndTellTheReceiverEachStep() {
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "MONTFERLAND");
    UUID id = graafschap.aangeboden(leerling, "werk-en-inkomen");

    Berichten.stuurVanOntvanger(id, reactie("overdracht-aanvaard", id, 1));
    Response aanvaard = graafschap.wachtOp(id, "aanvaard");
    aanvaard.then().body("contactpersoonBekend", equalTo(true));
    graafschap
        .opdracht(
            Map.of("soort", "driegesprek", "gehoudenOp", "2026-01-15"), aanvaard.header("ETag"))
        .post("/v1/overdrachten/" + id + "/kennismakingen")
        .then()
        .statusCode(201)
        .body("toestand", equalTo("warm-overgedragen"));

    graafschap
        .haal(id, "verloop")
        .then()
        .statusCode(200)
        .body(
            "items.gebeurtenis",
            equalTo(
                List.of(
                    "overdracht-aangemaakt",
                    "overdracht-aangeboden",
                    "overdracht-aanvaarding-bevestigd",
                    "overdracht-warm-overgedragen")))
        .body("items[3].gebeurdOp", equalTo("2026-01-15"))
        .body("items[1].rol", equalTo("systeem"));
    assertThat(typen(id, 3))
        .containsExactly(
            "nl.warmeoverdracht.overdracht-aangeboden.v1",
            "nl.warmeoverdracht.overdracht-aanvaarding-bevestigd.v1",
            "nl.warmeoverdracht.overdracht-warm-overgedragen.v1");
  }

  @Test
  void shouldOfferAgainAfterBeingHandedBackAndLetTheOldReplyLapse() {
    UUID id = aangeboden();
    String eerste = reactie("overdracht-teruggelegd", id, 1);
    Berichten.stuurVanOntvanger(id, eerste);
    Response teruggelegd = graafschap.wachtOp(id, "teruggelegd");

    graafschap
        .biedAan(id, teruggelegd.header("ETag"))
        .then()
        .statusCode(201)
        .body("aanbodVersie", equalTo(2));
    Berichten.stuurVanOntvanger(id, eerste);
    Berichten.stuurVanOntvanger(id, reactie("overdracht-aanvaard", id, 1));

    List<JsonNode> berichten = berichten(id, 4);
    assertThat(berichten)
        .extracting(bericht -> bericht.path("type").asText())
        .containsExactly(
            "nl.warmeoverdracht.overdracht-aangeboden.v1",
            "nl.warmeoverdracht.overdracht-teruglegging-bevestigd.v1",
            "nl.warmeoverdracht.overdracht-aangeboden.v1",
            "nl.warmeoverdracht.overdracht-reactie-vervallen.v1");
    assertThat(berichten)
        .extracting(bericht -> bericht.path("sequence").asText())
        .containsExactly("1", "2", "3", "4");
    assertThat(berichten.getLast().path("data").path("reden").asText()).isEqualTo("andere-versie");
    graafschap.haal(id).then().body("toestand", equalTo("aangeboden"));
  }

  @Test
  void shouldBecomeWarmWhenTheReceiverRecordsTheIntroduction() {
    UUID id = aangeboden();
    Berichten.stuurVanOntvanger(id, reactie("overdracht-aanvaard", id, 1));
    Berichten.stuurVanOntvanger(
        id,
        Berichten.vanOntvanger(
            "kennismaking-vastgelegd",
            id,
            1,
            GRAAFSCHAP,
            MONTFERLAND,
            Instant.now(),
            Map.of("kennismakingId", UUID.randomUUID().toString())));

    graafschap.wachtOp(id, "warm-overgedragen");
  }

  @Test
  void shouldWithdrawAndLetALaterReplyLapse() {
    UUID id = aangeboden();
    String etag = graafschap.haal(id).header("ETag");

    graafschap
        .opdracht(Map.of("reden", "verhuisd"), etag)
        .post("/v1/overdrachten/" + id + "/intrekkingen")
        .then()
        .statusCode(201)
        .body("toestand", equalTo("ingetrokken"));
    Berichten.stuurVanOntvanger(id, reactie("overdracht-aanvaard", id, 1));

    assertThat(berichten(id, 3).getLast().path("data").path("reden").asText())
        .isEqualTo("ingetrokken");
    graafschap.haal(id).then().body("toestand", equalTo("ingetrokken"));
  }

  @Test
  void shouldAnswerAQuestionOnceAndKeepItEncrypted() throws Exception {
    UUID id = aangeboden();
    UUID vraagId = UUID.randomUUID();
    Berichten.stuurVanOntvanger(
        id,
        Berichten.vanOntvanger(
            "vraag-gesteld",
            id,
            1,
            GRAAFSCHAP,
            MONTFERLAND,
            Instant.now(),
            Map.of("vraagId", vraagId.toString())));
    Awaitility.await("the question is there")
        .atMost(Duration.ofSeconds(20))
        .until(() -> graafschap.haal(id).<Integer>path("openVragen"), aantal -> aantal == 1);
    String pad = "/v1/overdrachten/" + id + "/vragen/" + vraagId + "/antwoorden";
    Map<String, String> antwoord = Map.of("tekst", "Ja, dat kan elke donderdag.");

    graafschap
        .opdracht(antwoord)
        .post(pad)
        .then()
        .statusCode(201)
        .body("antwoordTekst", equalTo("Ja, dat kan elke donderdag."));

    graafschap.opdracht(antwoord).post(pad).then().statusCode(409);
    graafschap.haal(id).then().body("openVragen", equalTo(0));
    graafschap
        .haal(id, "vragen")
        .then()
        .statusCode(200)
        .body("items[0].antwoordTekst", equalTo("Ja, dat kan elke donderdag."));
    assertThat(typen(id, 2)).contains("nl.warmeoverdracht.vraag-beantwoord.v1");
    try (var verbinding = Databank.alsToepassing()) {
      verbinding.setAutoCommit(false);
      Databank.getal(
          verbinding,
          "select length(set_config('warmeoverdracht.partij', ?, true))",
          GRAAFSCHAP.sleutel());
      assertThat(
              Databank.getal(
                  verbinding,
                  "select count(*) from vraag where cast(id as text) = ?"
                      + " and position('donderdag' in encode(antwoord, 'escape')) = 0",
                  vraagId.toString()))
          .isEqualTo(1);
    }
  }

  @Test
  void shouldReportEveryObjectionToAnOfferTogether() {
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    graafschap.aangeboden(leerling, "werk-en-inkomen");
    Response concept = graafschap.maakConcept(leerling, "werk-en-inkomen");
    concept.then().statusCode(201);

    graafschap
        .opdracht(
            Map.of("uiterlijkeReactieTijdstip", "2020-01-01T00:00:00Z"), concept.header("ETag"))
        .post("/v1/overdrachten/" + concept.path("id") + "/aanbiedingen")
        .then()
        .statusCode(422)
        .body("bezwaren.code", hasItems("andere-overdracht-open", "termijn-verstreken"));
  }

  @Test
  void shouldRefuseADraftForAnUnknownMunicipality() {
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Nergensdorp");

    graafschap
        .maakConcept(leerling, "werk-en-inkomen")
        .then()
        .statusCode(422)
        .body("bezwaren.code", equalTo(List.of("woongemeente-onbekend")));
  }

  @Test
  void shouldDemandTheVersionThatWasSeen() {
    UUID id = aangeboden();
    Map<String, String> intrekking = Map.of("reden", "verhuisd");
    String pad = "/v1/overdrachten/" + id + "/intrekkingen";

    graafschap.opdracht(intrekking).post(pad).then().statusCode(428);
    graafschap.opdracht(intrekking, "\"1\"").post(pad).then().statusCode(412);
  }

  @Test
  void shouldGiveTheFirstAnswerWhenACommandIsRepeated() {
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    String sleutel = UUID.randomUUID().toString();
    Map<String, String> body =
        Map.of("leerlingId", leerling.toString(), "bestemming", "werk-en-inkomen");

    String eerste = metSleutel(sleutel, body).then().statusCode(201).extract().path("id");
    String tweede = metSleutel(sleutel, body).then().statusCode(201).extract().path("id");

    assertThat(tweede).isEqualTo(eerste);
    metSleutel(sleutel, Map.of("leerlingId", leerling.toString(), "bestemming", "uwv"))
        .then()
        .statusCode(422);
  }

  private Response metSleutel(String sleutel, Map<String, String> body) {
    return graafschap
        .verzoek()
        .header("Idempotency-Key", sleutel)
        .contentType("application/json")
        .body(body)
        .post("/v1/overdrachten");
  }

  @Test
  void shouldShowNothingToAnotherParty() {
    UUID id = aangeboden();
    School sparta = School.namens(SPARTA);

    sparta.haal(id).then().statusCode(404);
    sparta.haal(id, "verloop").then().statusCode(404);
    sparta.haal(id, "vragen").then().statusCode(404);
    sparta
        .opdracht(Map.of("reden", "verhuisd"), "\"2\"")
        .post("/v1/overdrachten/" + id + "/intrekkingen")
        .then()
        .statusCode(404);
    assertThat(sparta.verzoek().get("/v1/overdrachten").<List<String>>path("items.id"))
        .doesNotContain(id.toString());
  }

  @Test
  void shouldPageThroughHandoversWithoutGapsOrDoubles() {
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    for (int i = 0; i < 3; i++) {
      graafschap.maakConcept(leerling, "werk-en-inkomen").then().statusCode(201);
    }
    String pad = "/v1/overdrachten?limiet=2&toestand=concept&leerlingId=" + leerling;

    Response eerste = graafschap.verzoek().get(pad);
    Response tweede = graafschap.verzoek().get(pad + "&na=" + eerste.path("volgende"));

    assertThat(eerste.<List<String>>path("items.id")).hasSize(2);
    assertThat(tweede.<List<String>>path("items.id"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(eerste.<List<String>>path("items.id"));
    assertThat(tweede.<String>path("volgende")).isNull();
  }

  private UUID aangeboden() {
    return graafschap.aangeboden(
        Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland"), "werk-en-inkomen");
  }

  private static String reactie(String naam, UUID id, int versie) {
    return Berichten.vanOntvanger(
        naam, id, versie, GRAAFSCHAP, MONTFERLAND, Instant.now(), Map.of());
  }

  private static List<String> typen(UUID id, int minstens) {
    return berichten(id, minstens).stream().map(b -> b.path("type").asText()).toList();
  }

  private static List<JsonNode> berichten(UUID id, int minstens) {
    return Awaitility.await(minstens + " events about " + id)
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> Berichten.overOverdracht(id), gevonden -> gevonden.size() >= minstens);
  }
}
