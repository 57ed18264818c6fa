package nl.warmeoverdracht.school.overdracht;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.MONTFERLAND;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.school.proef.Administratie;
import nl.warmeoverdracht.school.proef.Berichten;
import nl.warmeoverdracht.school.proef.Consent;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.School;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offers end by themselves (invariant 3), and a reply recorded in time still wins. */
@QuarkusTest
@EchteServers
@TestProfile(TermijnIT.KorteTermijn.class)
class TermijnIT {

  /** Deadlines of a second, looked at every second. */
  public static class KorteTermijn implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "warmeoverdracht.school.reactietermijn", "PT1S",
          "warmeoverdracht.school.reactietermijn.minimaal", "PT0.1S",
          "warmeoverdracht.school.termijncontrole", "1s",
          "warmeoverdracht.school.toestandtelling", "1s");
    }
  }

  @TestHTTPResource(value = "/metrics", management = true)
  URI metingen;

  private final School graafschap = School.namens(GRAAFSCHAP);

  @BeforeEach
  void gemeenteIsBekend() {
    Consent.open().metGemeente(MONTFERLAND, "1955", "Montferland");
  }

  @Test
  void shouldExpireOnceAndStillHonourAReplyThatWasRecordedInTime() {
    UUID id =
        graafschap.aangeboden(
            Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland"), "werk-en-inkomen");
    Instant opTijd = Instant.parse(graafschap.haal(id).path("aangebodenTijdstip"));
    Response verlopen = graafschap.wachtOp(id, "verlopen");
    verlopen.then().body("versie", equalTo(3));

    Berichten.stuurVanOntvanger(
        id,
        Berichten.vanOntvanger(
            "overdracht-aanvaard", id, 1, GRAAFSCHAP, MONTFERLAND, opTijd, Map.of()));

    graafschap.wachtOp(id, "aanvaard");
    graafschap
        .haal(id, "verloop")
        .then()
        .body(
            "items.gebeurtenis",
            equalTo(
                List.of(
                    "overdracht-aangemaakt",
                    "overdracht-aangeboden",
                    "overdracht-verlopen",
                    "overdracht-aanvaarding-bevestigd")));
  }

  @Test
  void shouldCountHandoversByState() {
    graafschap
        .maakConcept(Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland"), "werk-en-inkomen")
        .then()
        .statusCode(201);

    Awaitility.await("the draft is in the metrics")
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> RestAssured.get(metingen).asString(),
            tekst ->
                tekst
                    .lines()
                    .anyMatch(
                        regel ->
                            regel.matches(
                                "overdrachten_per_toestand\\{toestand=\"concept\"\\} [1-9].*")));
  }
}
