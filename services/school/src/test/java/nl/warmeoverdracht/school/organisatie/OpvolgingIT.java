package nl.warmeoverdracht.school.organisatie;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.proef.Administratie;
import nl.warmeoverdracht.school.proef.Berichten;
import nl.warmeoverdracht.school.proef.Databank;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.School;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who receives when a municipality went up in another one, or left. */
@QuarkusTest
@EchteServers
class OpvolgingIT {

  private static final Partij BRONCKHORST = Partij.van("00000099100001876000", "werk-en-inkomen");
  private static final Partij CAPELLE = Partij.van("00000099100000502000", "werk-en-inkomen");
  private static final Partij OOST_GELRE = Partij.van("00000099100001586000", "werk-en-inkomen");

  private final School graafschap = School.namens(GRAAFSCHAP);

  @Test
  void shouldOfferToTheSuccessorFromTheDayOn() {
    bekend(BRONCKHORST, "1876", "Bronckhorst");
    bekend(CAPELLE, "0502", "Capelle aan den IJssel");
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Bronckhorst");
    Response voorheen = graafschap.maakConcept(leerling, "werk-en-inkomen");
    assertThat(ontvanger(voorheen)).isEqualTo(BRONCKHORST.oin().waarde());

    Berichten.gemeenteSamengevoegd(
        BRONCKHORST, "1876", "Bronckhorst", CAPELLE, LocalDate.now().minusDays(1));

    Awaitility.await("new drafts go to the successor")
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> ontvanger(graafschap.maakConcept(leerling, "werk-en-inkomen")),
            CAPELLE.oin().waarde()::equals);
    Response oud =
        graafschap.biedAan(UUID.fromString(voorheen.path("id")), voorheen.header("ETag"));
    assertThat(oud.jsonPath().getList("bezwaren.code", String.class))
        .as("the old draft was for the old receiver")
        .contains("ontvanger-gewijzigd");
  }

  @Test
  void shouldSayThatTheReceiverLeft() {
    bekend(OOST_GELRE, "1586", "Oost Gelre");
    UUID leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Oost Gelre");
    assertThat(graafschap.maakConcept(leerling, "werk-en-inkomen").statusCode()).isEqualTo(201);

    Berichten.gemeenteVertrokken(OOST_GELRE, "1586", "Oost Gelre", LocalDate.now().minusDays(1));

    Awaitility.await("nothing can be offered to who left")
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> graafschap.maakConcept(leerling, "werk-en-inkomen"),
            antwoord ->
                antwoord.statusCode() == 422
                    && antwoord
                        .jsonPath()
                        .getList("bezwaren.code", String.class)
                        .contains("ontvanger-vertrokken"));
  }

  private static void bekend(Partij partij, String code, String naam) {
    Berichten.gemeenteGeregistreerd(partij, code, naam);
    Databank.wachtOpOrganisatie(partij.oin().waarde());
  }

  private static String ontvanger(Response antwoord) {
    return antwoord.path("ontvanger.oin");
  }
}
