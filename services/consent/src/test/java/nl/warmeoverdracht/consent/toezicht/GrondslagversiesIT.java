package nl.warmeoverdracht.consent.toezicht;

import static nl.warmeoverdracht.consent.Consent.BEHEER;
import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.EchteServers;
import org.junit.jupiter.api.Test;

/** A privacy officer sees the rules and signs for them. */
@QuarkusTest
@EchteServers
class GrondslagversiesIT {

  private static final String REGEL = "school-dossier-uwv";

  @Test
  void shouldShowWhoSignedForExactlyThisText() {
    assertThat(veld("status")).isEqualTo("nog-te-beoordelen");

    Response getekend = teken(TOEZICHT, veld("hash"));

    assertThat(getekend.statusCode()).isEqualTo(201);
    assertThat(veld("status")).isEqualTo("beoordeeld");
    assertThat(veld("beoordeeldDoor.taak")).isEqualTo("toezicht");
  }

  @Test
  void shouldNotSignForAnotherText() {
    assertThat(teken(TOEZICHT, "0".repeat(64)).statusCode()).isEqualTo(409);
  }

  @Test
  void shouldLetOnlyTheAuditorSign() {
    assertThat(teken(BEHEER, "0".repeat(64)).statusCode()).isEqualTo(403);
  }

  private static Response teken(String client, String hash) {
    return als(client)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("hash", hash))
        .post("/v1/grondslagversies/" + REGEL + "/1/beoordelingen");
  }

  private static String veld(String veld) {
    return als(TOEZICHT)
        .get("/v1/grondslagversies")
        .jsonPath()
        .getString("items.find { it.grondslagId == '" + REGEL + "' }." + veld);
  }
}
