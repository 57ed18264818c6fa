package nl.warmeoverdracht.school.verstrekking;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.MONTFERLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.Instemming;
import nl.warmeoverdracht.school.proef.Partijen;
import nl.warmeoverdracht.school.proef.School;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// Over 250 lines on purpose: all that must not leave, against one real consent behind one gate.
/** Nothing leaves without a decision, and only what it allows (invariants 1, 2, 5, 6). */
@QuarkusTest
@EchteServers
class VerstrekkingIT {

  private static final List<String> BEHOEFTE = List.of("vast-aanspreekpunt-op-de-werkvloer");

  private final School graafschap = School.namens(GRAAFSCHAP);
  private final School ontvanger = School.alsDienst("municipality");
  private final School uwv = School.alsDienst("municipality");

  private Consent consent;

  @BeforeEach
  void ontvangersZijnBekend() {
    consent =
        Consent.open()
            .metGemeente(MONTFERLAND, "1955", "Montferland")
            .metOrganisatie(Partijen.UWV, "UWV");
  }

  @Test
  void shouldAnnounceCoarselyAndAskADecisionWithTheFactsOfOurOwnRow() {
    UUID id = aangeboden();

    Response antwoord = ontvanger.haal(id, "aankondiging");

    antwoord
        .then()
        .statusCode(200)
        .body("gegevens.woongemeente.code", equalTo("1955"))
        .body("gegevens.leeftijdsgroep", equalTo("18-20"))
        .body("gegevens.schoolsoort", equalTo("mbo"))
        .body("gegevens.begeleidingsbehoefte", equalTo(BEHOEFTE))
        .body("geweigerd", empty())
        .body("vergroofd", nullValue());
    assertThat(antwoord.asString()).doesNotContain("Geheim");
    JsonNode vraag = consent.vragen().getFirst();
    assertThat(vraag.at("/ontvanger/oin").asText()).isEqualTo(MONTFERLAND.oin().waarde());
    assertThat(vraag.at("/houder/taak").asText()).isEqualTo("school");
    assertThat(vraag.at("/feiten").toString())
        .isEqualTo(
            "{\"leeftijd\":20,\"schoolsoort\":\"mbo\",\"diploma\":true,"
                + "\"startkwalificatie\":true,\"eigenGemeente\":true}");
  }

  @Test
  void shouldAnnounceNothingToWhomTheLawAllowsNothing() {
    UUID id =
        graafschap.aangeboden(Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland"), "uwv");

    uwv.haal(id, "aankondiging")
        .then()
        .statusCode(200)
        .body("gegevens", anEmptyMap())
        .body("geweigerd.categorie", hasItems("woongemeente", "begeleidingsbehoefte"))
        .body("vergroofd", nullValue());
  }

  @Test
  void shouldLeaveOutAndNameWhatTooFewPupilsShareAndAskNoDecisionAboutIt() {
    UUID id = zeldzame("werk-en-inkomen");

    ontvanger
        .haal(id, "aankondiging")
        .then()
        .statusCode(200)
        .body("gegevens.schoolsoort", equalTo("mbo"))
        .body("gegevens", not(Matchers.hasKey("begeleidingsbehoefte")))
        .body("vergroofd", contains("begeleidingsbehoefte"))
        .body("geweigerd.categorie", not(hasItem("begeleidingsbehoefte")));
    assertThat(consent.vragen().getFirst().at("/categorieen").toString())
        .contains("uitstroomprofiel")
        .doesNotContain("begeleidingsbehoefte");
  }

  @Test
  void shouldNotTellThatSomebodyIsRareToWhoMayKnowNothing() {
    UUID id = zeldzame("uwv");

    uwv.haal(id, "aankondiging")
        .then()
        .statusCode(200)
        .body("gegevens", anEmptyMap())
        .body("vergroofd", nullValue());
  }

  @Test
  void shouldOpenTheDossierAfterAcceptanceAndDropWhatIsNotAllowed() {
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    UUID id = graafschap.aangeboden(leerling, "werk-en-inkomen");
    Instemming.vanJongere(GRAAFSCHAP, leerling);
    ontvanger.haal(id, "dossier").then().statusCode(409);
    assertThat(consent.vragen()).isEmpty();

    aanvaard(id);

    Response antwoord = ontvanger.haal(id, "dossier");
    antwoord
        .then()
        .statusCode(200)
        .body("gegevens.identiteit.voornaam", equalTo("Geheimvoornaam"))
        .body("gegevens.startkwalificatie", equalTo(true))
        .body("gegevens.contactpersonen[0].naam", equalTo("B. Voorbeeld"))
        .body("geweigerd.categorie", contains("bsn"));
    assertThat(antwoord.asString()).doesNotContain("999900006");
    assertThat(consent.vragen().getLast().at("/categorieen").toString()).contains("bsn");
  }

  @Test
  void shouldLetNothingOutWhenConsentIsDown() {
    UUID id = aanvaardMetInstemming();
    consent.poort().shut();

    Response antwoord = ontvanger.haal(id, "dossier");

    assertNietsNaarBuiten(antwoord);
    assertThat(antwoord.header("Retry-After")).isNotNull();
  }

  @Test
  void shouldLetNothingOutWhenConsentFails() {
    UUID id = aanvaardMetInstemming();
    try (Consent.Storing storing = consent.kanGeenBesluitBewaren()) {
      assertNietsNaarBuiten(ontvanger.haal(id, "dossier"));
      assertThat(consent.laatsteBesluit().status()).isGreaterThanOrEqualTo(500);
    }

    ontvanger.haal(id, "dossier").then().statusCode(200);
  }

  @Test
  void shouldLetNothingOutWhenTheDecisionIsLostOnItsWay() {
    UUID id = aanvaardMetInstemming();
    consent.poort().loseAnswers();

    assertNietsNaarBuiten(ontvanger.haal(id, "dossier"));

    assertThat(consent.laatsteBesluit().status()).isEqualTo(201);
  }

  @Test
  void shouldLetNothingOutOnADecisionThatEnded() {
    UUID id = aanvaardMetInstemming();
    consent.besluitenVervallenOnderweg();

    assertNietsNaarBuiten(ontvanger.haal(id, "dossier"));

    assertThat(consent.laatsteBesluit().status()).isEqualTo(201);
    assertThat(consent.laatsteBesluit().answer()).contains("toegestaan");
  }

  @Test
  void shouldLetNothingOutWhenWithdrawnWhileTheDecisionIsOnItsWay() {
    UUID id = aangeboden();
    consent.terwijlBesluitOnderwegIs(besluit -> trekIn(id));

    Response antwoord = ontvanger.haal(id, "aankondiging");

    antwoord.then().statusCode(409);
    assertThat(antwoord.asString()).doesNotContain("Montferland");
    assertThat(consent.vragen()).hasSize(1);
    assertThat(consent.laatsteBesluit().answer()).contains("toegestaan");
  }

  @Test
  void shouldShowADraftToNobody() {
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    Response concept = graafschap.maakConcept(leerling, "werk-en-inkomen");
    UUID id = UUID.fromString(concept.path("id"));

    ontvanger.haal(id, "aankondiging").then().statusCode(404);
    ontvanger.haal(UUID.randomUUID(), "aankondiging").then().statusCode(404);
  }

  @Test
  void shouldGiveAnAnswerOnlyToItsAddressee() {
    UUID id = aangeboden();
    UUID vraagId = UUID.randomUUID();
    ontvanger.haal(id, "vragen/" + vraagId + "/antwoord").then().statusCode(404);
    assertThat(consent.vragen()).isEmpty();
    beantwoord(id, vraagId, "Ja, dat kan.");

    ontvanger
        .haal(id, "vragen/" + vraagId + "/antwoord")
        .then()
        .statusCode(200)
        .body("antwoordTekst", equalTo("Ja, dat kan."));
    School.alsDienst("school").haal(id, "vragen/" + vraagId + "/antwoord").then().statusCode(403);
    assertThat(consent.vragen()).hasSize(1);
  }

  private static void assertNietsNaarBuiten(Response antwoord) {
    antwoord.then().statusCode(503);
    assertThat(antwoord.asString()).doesNotContain("Geheim");
  }

  private void beantwoord(UUID id, UUID vraagId, String tekst) {
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
    org.awaitility.Awaitility.await("the question can be answered")
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                graafschap
                    .opdracht(Map.of("tekst", tekst))
                    .post("/v1/overdrachten/" + id + "/vragen/" + vraagId + "/antwoorden")
                    .statusCode(),
            status -> status == 201);
  }

  private UUID aangeboden() {
    return graafschap.aangeboden(
        Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland"), "werk-en-inkomen");
  }

  private UUID zeldzame(String bestemming) {
    return graafschap.aangeboden(Administratie.zeldzameUit(GRAAFSCHAP, "Montferland"), bestemming);
  }

  /** Whose dossier is open: everything but the decision is there. */
  private UUID aanvaardMetInstemming() {
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    Instemming.vanJongere(GRAAFSCHAP, leerling);
    UUID id = graafschap.aangeboden(leerling, "werk-en-inkomen");
    aanvaard(id);
    return id;
  }

  private void aanvaard(UUID id) {
    Berichten.stuurVanOntvanger(
        id,
        Berichten.vanOntvanger(
            "overdracht-aanvaard", id, 1, GRAAFSCHAP, MONTFERLAND, Instant.now(), Map.of()));
    graafschap.wachtOp(id, "aanvaard");
  }

  private void trekIn(UUID id) {
    graafschap
        .opdracht(Map.of("reden", "verhuisd"), graafschap.haal(id).header("ETag"))
        .post("/v1/overdrachten/" + id + "/intrekkingen")
        .then()
        .statusCode(201);
  }
}
