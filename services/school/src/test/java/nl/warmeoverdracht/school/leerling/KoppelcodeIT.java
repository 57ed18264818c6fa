package nl.warmeoverdracht.school.leerling;

import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static nl.warmeoverdracht.school.proef.Partijen.SPARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.proef.Administratie;
import nl.warmeoverdracht.school.proef.Consent;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes for an adult pupil, from the real consent service. */
@QuarkusTest
@EchteServers
class KoppelcodeIT {

  private UUID leerling;

  @BeforeEach
  void eenLeerling() {
    Consent.open();
    leerling = Administratie.gediplomeerdeUit(GRAAFSCHAP, "doetinchem");
  }

  @Test
  void shouldGiveTheSameCodeForTheSameCommandAndAnotherForAnother() {
    String sleutel = UUID.randomUUID().toString();

    Response eerste = vraag(GRAAFSCHAP, sleutel, "jongere");
    Response zelfde = vraag(GRAAFSCHAP, sleutel, "jongere");
    Response ander = vraag(GRAAFSCHAP, UUID.randomUUID().toString(), "jongere");

    eerste.then().statusCode(201).body("hoedanigheid", equalTo("jongere"));
    assertThat(zelfde.asString()).isEqualTo(eerste.asString());
    assertThat(ander.<String>path("code")).isNotEqualTo(eerste.path("code"));
  }

  @Test
  void shouldGiveNoCodeForTheParentOfAnAdult() {
    vraag(GRAAFSCHAP, UUID.randomUUID().toString(), "ouder")
        .then()
        .statusCode(422)
        .body("bezwaren[0].code", equalTo("geen-koppelcode"));
  }

  @Test
  void shouldGiveNoCodeForThePupilOfAnotherParty() {
    vraag(SPARTA, UUID.randomUUID().toString(), "jongere").then().statusCode(404);
  }

  @Test
  void shouldSayThatConsentDoesNotAnswer() {
    Consent.open().sterft();

    vraag(GRAAFSCHAP, UUID.randomUUID().toString(), "jongere").then().statusCode(503);
  }

  private Response vraag(Partij wie, String sleutel, String hoedanigheid) {
    return School.namens(wie)
        .verzoek()
        .header("Idempotency-Key", sleutel)
        .contentType("application/json")
        .body(Map.of("hoedanigheid", hoedanigheid))
        .post("/v1/leerlingen/" + leerling + "/koppelcodes");
  }
}
