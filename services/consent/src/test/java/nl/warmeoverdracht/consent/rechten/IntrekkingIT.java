package nl.warmeoverdracht.consent.rechten;

import static nl.warmeoverdracht.consent.Consent.GEMEENTE;
import static nl.warmeoverdracht.consent.Consent.HOUDER;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.uitkomst;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static nl.warmeoverdracht.consent.rechten.Kennisgevingspel.bevestig;
import static nl.warmeoverdracht.consent.rechten.Kennisgevingspel.kennisgeving;
import static nl.warmeoverdracht.consent.rechten.Kennisgevingspel.laatVerlopen;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.TopicProbe;
import org.junit.jupiter.api.Test;

/** A right is used, everybody who received something is told, and each answers. */
@QuarkusTest
@EchteServers
class IntrekkingIT {

  private static final String TOPIC = "consent.toestemming";
  private static final Map<String, Object> WEG =
      Map.of("uitkomst", "verwijderd", "categorieen", List.of("identiteit", "contact"));

  @Inject TermijnenBewaken bewaken;

  private final UUID betrokkene = UUID.randomUUID();
  private final UUID overdracht = UUID.randomUUID();

  @Test
  void shouldTellTheReceiverAndShowThePersonWhatItDid() {
    Response besluit = ontvangen();

    UUID intrekking = trekIn();

    String kennisgeving = kennisgeving(intrekking);
    Response gevraagd = als(GEMEENTE).get("/v1/kennisgevingen/" + kennisgeving);
    assertThat(gevraagd.jsonPath().getList("categorieen", String.class))
        .containsExactly("identiteit", "contact");
    assertThat(gevraagd.jsonPath().getList("besluiten", String.class))
        .containsExactly(besluit.jsonPath().getString("besluitId"));
    assertThat(gevraagd.jsonPath().getString("overdrachtId")).isEqualTo(overdracht.toString());
    var event = TopicProbe.events(TOPIC, kennisgeving, 1).getFirst();
    assertThat(event.get("type").asString())
        .isEqualTo("nl.warmeoverdracht.toestemming-ingetrokken.v1");
    assertThat(event.toString()).doesNotContain(betrokkene.toString(), "identiteit");

    Response bevestigd = bevestig(kennisgeving, WEG);
    Response nogEens = bevestig(kennisgeving, WEG);

    assertThat(bevestigd.statusCode()).as(bevestigd.asString()).isEqualTo(201);
    assertThat(nogEens.jsonPath().getString("beantwoordTijdstip"))
        .isEqualTo(bevestigd.jsonPath().getString("beantwoordTijdstip"));
    Response verzoek =
        als(SCHOOL).get("/v1/verzoeken/" + gevraagd.jsonPath().getString("verzoekId"));
    assertThat(verzoek.jsonPath().getString("voortgang.tekst"))
        .isEqualTo("1 van 1 organisatie heeft het verwerkt.");
    assertThat(verzoek.jsonPath().getString("akkoordId")).isEqualTo(intrekking.toString());
  }

  @Test
  void shouldRefuseEveryDecisionAfterTheWithdrawal() {
    ontvangen();
    trekIn();

    assertThat(uitkomst(vraag(betrokkene), "identiteit")).isEqualTo("geweigerd");
  }

  @Test
  void shouldAskNobodyWhenNothingWasReceived() {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    UUID intrekking = UUID.randomUUID();

    Response antwoord = meld(intrekking, betrokkene, "instemming", "ingetrokken");

    assertThat(antwoord.statusCode()).isEqualTo(201);
    assertThat(meld(intrekking, betrokkene, "instemming", "ingetrokken").statusCode())
        .isEqualTo(200);
  }

  @Test
  void shouldLetAReceiverKeepOnlyOnAGroundThatItNames() {
    ontvangen();
    String kennisgeving = kennisgeving(trekIn());
    Map<String, Object> behouden = new HashMap<>(Map.of("uitkomst", "behouden"));
    behouden.put("categorieen", List.of("contact"));

    Response zonder = bevestig(kennisgeving, behouden);
    behouden.put("artikel", "Participatiewet artikel 7, eerste lid");
    Response met = bevestig(kennisgeving, behouden);
    Response anders = bevestig(kennisgeving, WEG);

    assertThat(zonder.statusCode()).isEqualTo(422);
    assertThat(zonder.jsonPath().getString("bezwaren[0].code")).isEqualTo("grond-ontbreekt");
    assertThat(met.jsonPath().getString("toestand")).isEqualTo("behouden");
    assertThat(anders.statusCode()).isEqualTo(409);
  }

  @Test
  void shouldHideANoticeFromWhoIsNotAsked() {
    ontvangen();
    String kennisgeving = kennisgeving(trekIn());

    assertThat(als(SCHOOL).get("/v1/kennisgevingen/" + kennisgeving).statusCode()).isEqualTo(404);
    Response vreemd =
        als(SCHOOL)
            .header("Idempotency-Key", UUID.randomUUID())
            .body(WEG)
            .post("/v1/kennisgevingen/" + kennisgeving + "/bevestigingen");
    assertThat(vreemd.statusCode()).isEqualTo(404);
  }

  @Test
  void shouldEscalateWhoIsLateAndStillTakeItsAnswer() throws SQLException {
    ontvangen();
    String kennisgeving = kennisgeving(trekIn());
    laatVerlopen(kennisgeving);

    bewaken.bewaak().await().indefinitely();

    var events = TopicProbe.events(TOPIC, kennisgeving, 2);
    assertThat(events.getLast().get("type").asString())
        .isEqualTo("nl.warmeoverdracht.kennisgeving-te-laat.v1");
    assertThat(toestand(kennisgeving)).isEqualTo("te-laat");
    assertThat(teLaat()).contains(kennisgeving);
    assertThat(bevestig(kennisgeving, WEG).jsonPath().getString("toestand")).isEqualTo("bevestigd");
    assertThat(teLaat()).doesNotContain(kennisgeving);
  }

  @Test
  void shouldTakeTheReceiversOwnIdOfThePerson() {
    ontvangen();
    UUID eigenId = UUID.randomUUID();
    String kennisgeving = kennisgeving(trekIn());
    Map<String, Object> weg = new HashMap<>(WEG);
    weg.put("betrokkeneId", eigenId);

    Response antwoord = bevestig(kennisgeving, weg);

    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(201);
  }

  @Test
  void shouldAskTheSourceAndTheReceiversToErase() {
    ontvangen();

    Response verzoek = wissing("jongere", 17);

    assertThat(verzoek.statusCode()).as(verzoek.asString()).isEqualTo(201);
    assertThat(verzoek.jsonPath().getList("kennisgevingen.ontvanger.taak", String.class))
        .containsExactly("school", "werk-en-inkomen");
    assertThat(verzoek.jsonPath().getInt("voortgang.organisaties")).isEqualTo(2);
    String school = kennisgevingAan("school", verzoek.jsonPath().getString("verzoekId"));
    assertThat(als(SCHOOL).get("/v1/kennisgevingen/" + school).jsonPath().getString("betrokkeneId"))
        .as("the source finds the person by its own id")
        .isEqualTo(betrokkene.toString());
    assertThat(als(TOEZICHT).get("/v1/kennisgevingen?limiet=200").asString())
        .doesNotContain(betrokkene.toString());
    assertThat(wissing("ouder", 17).statusCode()).isEqualTo(422);
    assertThat(wissing("jongere", 11).statusCode()).isEqualTo(422);
  }

  private static String kennisgevingAan(String taak, String verzoek) {
    return als(TOEZICHT)
        .get("/v1/kennisgevingen?limiet=200")
        .jsonPath()
        .getString(
            "items.find { it.verzoekId == '%s' && it.ontvanger.taak == '%s' }.kennisgevingId"
                .formatted(verzoek, taak));
  }

  private Response ontvangen() {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    Map<String, Object> vraag = new HashMap<>(Consent.dossier(betrokkene));
    vraag.put("overdrachtId", overdracht);
    Response besluit = vraag(vraag, UUID.randomUUID().toString());
    assertThat(uitkomst(besluit, "identiteit")).isEqualTo("toegestaan");
    return besluit;
  }

  private UUID trekIn() {
    UUID intrekking = UUID.randomUUID();
    assertThat(meld(intrekking, betrokkene, "instemming", "ingetrokken").statusCode())
        .isEqualTo(201);
    return intrekking;
  }

  private Response wissing(String door, int leeftijd) {
    return als(SCHOOL)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(
            Map.of(
                "houder", HOUDER,
                "betrokkeneId", betrokkene,
                "soort", "wissing",
                "categorieen", List.of("identiteit"),
                "ingediendDoor", door,
                "leeftijd", leeftijd))
        .post("/v1/verzoeken");
  }

  private static String toestand(String kennisgeving) {
    return als(GEMEENTE).get("/v1/kennisgevingen/" + kennisgeving).jsonPath().getString("toestand");
  }

  private static List<String> teLaat() {
    return als(TOEZICHT)
        .get("/v1/kennisgevingen?toestand=te-laat&limiet=200")
        .jsonPath()
        .getList("items.kennisgevingId", String.class);
  }
}
