package nl.warmeoverdracht.school.verstrekking;

import static nl.warmeoverdracht.school.proef.Partijen.DOETINCHEM;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.school.proef.Administratie;
import nl.warmeoverdracht.school.proef.Berichten;
import nl.warmeoverdracht.school.proef.Consent;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.Instemming;
import nl.warmeoverdracht.school.proef.School;
import org.junit.jupiter.api.Test;

/** With the real consent service: its announcements, its rules and its death. */
@QuarkusTest
@EchteServers
class EchteConsentIT {

  private final School graafschap = School.namens(GRAAFSCHAP);
  private final School ontvanger = School.alsDienst("municipality");

  @Test
  void shouldDiscloseWhatTheLawAllowsAndNothingAfterConsentDied() {
    Consent consent = Consent.open().metGemeente(DOETINCHEM, "0222", "Doetinchem");
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "doetinchem");
    UUID id = graafschap.aangeboden(leerling, "werk-en-inkomen");
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
    Instemming.vanJongere(GRAAFSCHAP, leerling);
    ontvanger
        .haal(id, "dossier")
        .then()
        .statusCode(200)
        .body("gegevens.identiteit.voornaam", equalTo("Geheimvoornaam"))
        .body("geweigerd.categorie", equalTo(List.of("bsn")));

    consent.sterft();
    Response antwoord = ontvanger.haal(id, "dossier");

    antwoord.then().statusCode(503);
    assertThat(antwoord.asString()).doesNotContain("Geheim");
  }

  private void aanvaard(UUID id) {
    Berichten.stuurVanOntvanger(
        id,
        Berichten.vanOntvanger(
            "overdracht-aanvaard", id, 1, GRAAFSCHAP, DOETINCHEM, Instant.now(), Map.of()));
    graafschap.wachtOp(id, "aanvaard");
  }
}
