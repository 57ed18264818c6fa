package nl.warmeoverdracht.school.verstrekking;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.MONTFERLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.school.proef.Berichten;
import nl.warmeoverdracht.school.proef.Besluitloket;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.ProefLeerlingen;
import nl.warmeoverdracht.school.proef.School;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing leaves without a decision, and only what it allows (invariants 1, 2, 5, 6). */
@QuarkusTest
@EchteServers
class VerstrekkingIT {

  @Inject ProefLeerlingen leerlingen;

  private final School graafschap = School.namens(GRAAFSCHAP);
  private final School ontvanger = School.alsDienst("municipality");

  @BeforeEach
  void gemeenteIsBekend() {
    Berichten.gemeenteGeregistreerd(MONTFERLAND, "1955", "Montferland");
    Databank.wachtOpOrganisatie(MONTFERLAND.oin().waarde());
  }

  @Test
  void shouldAnnounceCoarselyAndAskADecisionWithTheFactsOfOurOwnRow() {
    UUID id = aangeboden();
    try (Besluitloket loket =
        Besluitloket.open().staToe("woongemeente", "leeftijdsgroep", "schoolsoort")) {
      Response antwoord = ontvanger.haal(id, "aankondiging");

      antwoord
          .then()
          .statusCode(200)
          .body("gegevens.woongemeente.code", equalTo("1955"))
          .body("gegevens.leeftijdsgroep", equalTo("18-20"))
          .body("gegevens.schoolsoort", equalTo("mbo"))
          .body("gegevens.begeleidingsbehoefte", nullValue())
          .body("geweigerd.categorie", hasItem("begeleidingsbehoefte"))
          .body("vergroofd", nullValue());
      assertThat(antwoord.asString()).doesNotContain("Geheim");
      JsonNode vraag = loket.vragen().getFirst();
      assertThat(vraag.at("/ontvanger/oin").asText()).isEqualTo(MONTFERLAND.oin().waarde());
      assertThat(vraag.at("/houder/taak").asText()).isEqualTo("school");
      assertThat(vraag.at("/feiten").toString())
          .isEqualTo(
              "{\"leeftijd\":20,\"schoolsoort\":\"mbo\",\"diploma\":true,"
                  + "\"startkwalificatie\":true,\"eigenGemeente\":true}");
    }
  }

  @Test
  void shouldLeaveOutAndNameWhatTooFewPupilsShareAndAskNoDecisionAboutIt() {
    UUID id =
        graafschap.aangeboden(leerlingen.zeldzameUit(GRAAFSCHAP, "Montferland"), "werk-en-inkomen");
    try (Besluitloket loket =
        Besluitloket.open().staToe("schoolsoort", "begeleidingsbehoefte", "bsn")) {
      ontvanger
          .haal(id, "aankondiging")
          .then()
          .statusCode(200)
          .body("gegevens.schoolsoort", equalTo("mbo"))
          .body("gegevens", not(Matchers.hasKey("begeleidingsbehoefte")))
          .body("vergroofd", contains("begeleidingsbehoefte"))
          .body("geweigerd.categorie", not(hasItem("begeleidingsbehoefte")));
      assertThat(loket.vragen().getFirst().at("/categorieen").toString())
          .contains("uitstroomprofiel")
          .doesNotContain("begeleidingsbehoefte");

      loket.staToe();
      ontvanger
          .haal(id, "aankondiging")
          .then()
          .statusCode(200)
          .body("gegevens", anEmptyMap())
          .body("vergroofd", nullValue());
    }
  }

  @Test
  void shouldOpenTheDossierAfterAcceptanceAndDropWhatIsNotAllowed() {
    UUID id = aangeboden();
    try (Besluitloket loket =
        Besluitloket.open().staToe("identiteit", "startkwalificatie", "contactpersonen")) {
      ontvanger.haal(id, "dossier").then().statusCode(409);
      assertThat(loket.vragen()).isEmpty();

      aanvaard(id);

      ontvanger
          .haal(id, "dossier")
          .then()
          .statusCode(200)
          .body("gegevens.identiteit.voornaam", equalTo("Geheimvoornaam"))
          .body("gegevens.startkwalificatie", equalTo(true))
          .body("gegevens.contactpersonen[0].naam", equalTo("B. Voorbeeld"))
          .body("gegevens", not(Matchers.hasKey("contact")))
          .body("geweigerd.categorie", hasItem("bsn"));
    }
  }

  @Test
  void shouldLetNothingOutWhenConsentIsDown() {
    UUID id = aangeboden();
    aanvaard(id);

    Response antwoord = ontvanger.haal(id, "dossier");

    antwoord.then().statusCode(503);
    assertThat(antwoord.asString()).doesNotContain("Geheim");
    assertThat(antwoord.header("Retry-After")).isNotNull();
  }

  @Test
  void shouldLetNothingOutWhenConsentFails() {
    UUID id = aangeboden();
    aanvaard(id);
    try (Besluitloket loket = Besluitloket.open().staToe("identiteit").status(500)) {
      Response antwoord = ontvanger.haal(id, "dossier");

      antwoord.then().statusCode(503);
      assertThat(antwoord.asString()).doesNotContain("Geheim");
      assertThat(loket.vragen()).isNotEmpty();
    }
  }

  @Test
  void shouldLetNothingOutOnADecisionThatEnded() {
    UUID id = aangeboden();
    aanvaard(id);
    try (Besluitloket loket =
        Besluitloket.open().staToe("identiteit").geldig(Duration.ofMillis(-1))) {
      ontvanger.haal(id, "dossier").then().statusCode(503);
      assertThat(loket.vragen()).isNotEmpty();
    }
  }

  @Test
  void shouldLetNothingOutWhenWithdrawnWhileTheDecisionIsOnItsWay() {
    UUID id = aangeboden();
    try (Besluitloket loket =
        Besluitloket.open().staToe("woongemeente").voorAntwoord(() -> trekIn(id))) {
      Response antwoord = ontvanger.haal(id, "aankondiging");

      antwoord.then().statusCode(409);
      assertThat(antwoord.asString()).doesNotContain("Montferland");
      assertThat(loket.vragen()).hasSize(1);
    }
  }

  @Test
  void shouldShowADraftToNobody() {
    UUID leerling = leerlingen.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    Response concept = graafschap.maakConcept(leerling, "werk-en-inkomen");
    UUID id = UUID.fromString(concept.path("id"));

    ontvanger.haal(id, "aankondiging").then().statusCode(404);
    ontvanger.haal(UUID.randomUUID(), "aankondiging").then().statusCode(404);
  }

  @Test
  void shouldGiveAnAnswerOnlyToItsAddressee() {
    UUID id = aangeboden();
    UUID vraagId = UUID.randomUUID();
    try (Besluitloket loket = Besluitloket.open().staToe("bericht")) {
      ontvanger.haal(id, "vragen/" + vraagId + "/antwoord").then().statusCode(404);
      assertThat(loket.vragen()).isEmpty();
      beantwoord(id, vraagId, "Ja, dat kan.");

      ontvanger
          .haal(id, "vragen/" + vraagId + "/antwoord")
          .then()
          .statusCode(200)
          .body("antwoordTekst", equalTo("Ja, dat kan."));

      loket.staToe();
      ontvanger.haal(id, "vragen/" + vraagId + "/antwoord").then().statusCode(403);
    }
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
        leerlingen.gediplomeerdeUit(GRAAFSCHAP, "Montferland"), "werk-en-inkomen");
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
