package nl.warmeoverdracht.consent.akkoord;

import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.uitkomst;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EchteServers
class AkkoordReikwijdteIT {

  private final UUID betrokkene = UUID.randomUUID();

  @Test
  void shouldOpenOnlyTheCategoriesThatWereAgreedTo() {
    meld("gegeven", Map.of("categorieen", List.of("identiteit")));

    Response besluit = vraag(betrokkene);

    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("toegestaan");
    assertThat(uitkomst(besluit, "contact")).isEqualTo("geweigerd");
  }

  @Test
  void shouldCloseOnlyTheCategoriesThatWereWithdrawn() {
    meld("gegeven", Map.of());
    meld("ingetrokken", Map.of("categorieen", List.of("contact")));

    Response besluit = vraag(betrokkene);

    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("toegestaan");
    assertThat(uitkomst(besluit, "contact")).isEqualTo("geweigerd");
  }

  @Test
  void shouldOpenOnlyForThePartyAndThePurposeThatWereAgreedTo() {
    meld(
        "gegeven",
        Map.of(
            "ontvangers",
            List.of(Map.of("oin", "00000099100000222000", "taak", "werk-en-inkomen"))));
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("geweigerd");

    meld("gegeven", Map.of("fasen", List.of("nazorg")));
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("geweigerd");

    meld("gegeven", Map.of("ontvangers", List.of(Consent.ONTVANGER), "fasen", List.of("dossier")));
    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("toegestaan");
  }

  @Test
  void shouldNoLongerCountAParentOnTheDayOfEighteen() {
    Map<String, Object> ouder =
        Map.of(
            "gegevenDoor",
            "ouder",
            "gegevenOp",
            LocalDate.now().minusDays(40).toString(),
            "leeftijd",
            17);
    assertThat(vso(met(ouder, "wordtAchttienOp", LocalDate.now().plusDays(1))))
        .isEqualTo("toegestaan");
    assertThat(vso(met(ouder, "wordtAchttienOp", LocalDate.now()))).isEqualTo("geweigerd");
  }

  @Test
  void shouldAnswerWhatWasReported() {
    Map<String, Object> alles =
        Map.of(
            "ontvangers", List.of(Consent.ONTVANGER),
            "categorieen", List.of("contact", "identiteit"),
            "fasen", List.of("dossier", "nazorg"),
            "gegevenDoor", "vertegenwoordiger",
            "grond", "mentorschap",
            "gevraagdVia", "gesprek",
            "doel", "Hulp bij het vinden van werk");

    Response antwoord = meld("gegeven", alles);

    assertThat(antwoord.statusCode()).isEqualTo(201);
    alles.forEach(
        (veld, waarde) ->
            assertThat(antwoord.jsonPath().<Object>get(veld)).as(veld).isEqualTo(waarde));
  }

  @Test
  void shouldRefuseAGroundThatDoesNotFit() {
    Response antwoord =
        meld("gegeven", Map.of("gegevenDoor", "vertegenwoordiger", "grond", "ouderlijk-gezag"));

    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.jsonPath().getString("bezwaren[0].veld")).isEqualTo("/grond");
  }

  private String vso(Map<String, Object> afwijkend) {
    UUID iemand = UUID.randomUUID();
    meld(iemand, "gegeven", afwijkend);
    Map<String, Object> vraag = new HashMap<>(Consent.dossier(iemand));
    vraag.put("feiten", Map.of("leeftijd", 17, "schoolsoort", "vso"));
    return uitkomst(vraag(vraag, UUID.randomUUID().toString()), "identiteit");
  }

  private static Map<String, Object> met(Map<String, Object> velden, String veld, LocalDate dag) {
    Map<String, Object> alle = new HashMap<>(velden);
    alle.put(veld, dag.toString());
    return alle;
  }

  private Response meld(String verklaring, Map<String, Object> afwijkend) {
    return meld(betrokkene, verklaring, afwijkend);
  }

  private static Response meld(UUID wie, String verklaring, Map<String, Object> afwijkend) {
    Map<String, Object> melding = new HashMap<>(Consent.akkoord(wie, "instemming", verklaring));
    melding.putAll(afwijkend);
    return als(SCHOOL).body(melding).put("/v1/akkoorden/" + UUID.randomUUID());
  }
}
