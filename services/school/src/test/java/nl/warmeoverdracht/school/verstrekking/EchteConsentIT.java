package nl.warmeoverdracht.school.verstrekking;

import static io.restassured.RestAssured.given;
import static nl.warmeoverdracht.school.proef.Partijen.DOETINCHEM;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.school.proef.Berichten;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.ProefLeerlingen;
import nl.warmeoverdracht.school.proef.School;
import nl.warmeoverdracht.testkit.stack.ServiceProcess;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.Test;

/** With the real consent service: its announcements, its rules and its death. */
@QuarkusTest
@EchteServers
class EchteConsentIT {

  @Inject ProefLeerlingen leerlingen;

  private final School graafschap = School.namens(GRAAFSCHAP);
  private final School ontvanger = School.alsDienst("municipality");

  @Test
  void shouldDiscloseWhatTheLawAllowsAndNothingAfterConsentDied() {
    UUID id;
    try (ServiceProcess consent = ServiceProcess.start(TestStack.shared(), "consent", Map.of())) {
      registreerDoetinchem(consent);
      Databank.wachtOpOrganisatie(DOETINCHEM.oin().waarde());
      UUID leerling = leerlingen.gediplomeerdeUit(GRAAFSCHAP, "doetinchem");
      id = graafschap.aangeboden(leerling, "werk-en-inkomen");
      ontvanger
          .haal(id, "aankondiging")
          .then()
          .statusCode(200)
          .body("gegevens.woongemeente.naam", equalTo("Doetinchem"))
          .body("gegevens.schoolsoort", equalTo("mbo"));
      aanvaard(id);

      ontvanger
          .haal(id, "dossier")
          .then()
          .statusCode(200)
          .body("gegevens", anEmptyMap())
          .body("geweigerd.categorie", hasItem("identiteit"));
      meldInstemming(consent, leerling);
      ontvanger
          .haal(id, "dossier")
          .then()
          .statusCode(200)
          .body("gegevens.identiteit.voornaam", equalTo("Geheimvoornaam"))
          .body("geweigerd.categorie", equalTo(List.of("bsn")));
    }

    Response antwoord = ontvanger.haal(id, "dossier");

    antwoord.then().statusCode(503);
    assertThat(antwoord.asString()).doesNotContain("Geheim");
  }

  private static void registreerDoetinchem(ServiceProcess consent) {
    given()
        .header("Authorization", "Bearer " + TestStack.shared().token("beheer-platform"))
        .contentType("application/json")
        .body(
            Map.of(
                "naam",
                "Gemeente Doetinchem",
                "gemeente",
                Map.of("code", "0222", "naam", "Doetinchem"),
                "partijen",
                List.of(Map.of("taak", "werk-en-inkomen", "bsnBevoegd", true))))
        .put(consent.url() + "/v1/organisaties/" + DOETINCHEM.oin().waarde())
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  private static void meldInstemming(ServiceProcess consent, UUID leerling) {
    given()
        .header("Authorization", "Bearer " + TestStack.shared().token("dienst-school"))
        .contentType("application/json")
        .body(
            Map.of(
                "houder",
                Map.of("oin", GRAAFSCHAP.oin().waarde(), "taak", "school"),
                "betrokkeneId",
                leerling.toString(),
                "soort",
                "instemming",
                "verklaring",
                "gegeven",
                "gegevenDoor",
                "jongere",
                "gegevenOp",
                LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString(),
                "leeftijd",
                20,
                "ontvangerTaken",
                List.of("werk-en-inkomen"),
                "tekstversie",
                "2026-1"))
        .put(consent.url() + "/v1/akkoorden/" + UUID.randomUUID())
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  private void aanvaard(UUID id) {
    Berichten.stuurVanOntvanger(
        id,
        Berichten.vanOntvanger(
            "overdracht-aanvaard", id, 1, GRAAFSCHAP, DOETINCHEM, Instant.now(), Map.of()));
    graafschap.wachtOp(id, "aanvaard");
  }
}
