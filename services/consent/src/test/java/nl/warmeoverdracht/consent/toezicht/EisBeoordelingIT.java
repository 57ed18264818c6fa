package nl.warmeoverdracht.consent.toezicht;

import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.uitkomst;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.EchteServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Where signatures are demanded, an unsigned rule opens nothing. */
@QuarkusTest
@EchteServers
@TestProfile(EisBeoordelingIT.MetEis.class)
class EisBeoordelingIT {

  private static final String REGEL = "school-dossier-mbo-diploma";

  /** Signatures are demanded, and read every second. */
  public static class MetEis implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "warmeoverdracht.consent.eis-beoordeling", "true",
          "warmeoverdracht.consent.beoordelingen-elke", "1s");
    }
  }

  @Test
  void shouldRefuseUntilThePrivacyOfficerSigned() {
    UUID betrokkene = UUID.randomUUID();
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("geweigerd");

    als(TOEZICHT)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("hash", hash()))
        .post("/v1/grondslagversies/" + REGEL + "/1/beoordelingen");

    Awaitility.await("the signature is known to whoever decides")
        .atMost(Duration.ofSeconds(20))
        .until(() -> uitkomst(vraag(betrokkene), "identiteit"), "toegestaan"::equals);
  }

  private static String hash() {
    return als(TOEZICHT)
        .get("/v1/grondslagversies")
        .jsonPath()
        .getString("items.find { it.grondslagId == '" + REGEL + "' }.hash");
  }
}
