package nl.warmeoverdracht.consent.akkoord;

import static nl.warmeoverdracht.consent.Consent.GEMEENTE;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.toepassing;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.EchteServers;
import nl.warmeoverdracht.consent.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@QuarkusTest
@EchteServers
class WaarschuwingIT {

  private static final LocalDate OVER_EEN_MAAND = LocalDate.now().plusDays(30);
  private static final LocalDate OVER_EEN_JAAR = LocalDate.now().plusYears(1).plusDays(1);

  @Inject Waarschuwen waarschuwen;

  private final UUID betrokkene = UUID.randomUUID();

  @Test
  void shouldTellTheHolderInTimeAndOnce() {
    String akkoord = instemmingVanOuder(OVER_EEN_MAAND);
    waarschuw();
    waarschuw();

    assertThat(waarschuwingen(SCHOOL, akkoord))
        .singleElement()
        .satisfies(
            waarschuwing ->
                assertThat(waarschuwing)
                    .containsEntry("reden", "wordt-achttien")
                    .containsEntry("veranderingOp", OVER_EEN_MAAND.toString())
                    .containsEntry("betrokkeneId", betrokkene.toString()));
    JsonNode gebeurtenis = TopicProbe.events("consent.toestemming", akkoord, 1).getFirst();
    assertThat(gebeurtenis.toString())
        .doesNotContain(OVER_EEN_MAAND.toString())
        .doesNotContain(betrokkene.toString());
    String pad = gebeurtenis.path("dataref").asString();
    assertThat(als(SCHOOL).get(pad).jsonPath().getString("akkoordId")).isEqualTo(akkoord);
    assertThat(als(GEMEENTE).get(pad).statusCode()).isEqualTo(404);
    assertThat(waarschuwingen(GEMEENTE, akkoord)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "instemming, 11, 6, wordt-twaalf",
    "toestemming, 15, 2, wordt-zestien",
    "instemming, 17, 0, wordt-achttien"
  })
  void shouldTellOfEachBirthdayThatChangesWhoDecides(
      String soort, int leeftijd, int jarenLater, String reden) {
    String akkoord =
        meld(
            Map.of(
                "soort",
                soort,
                "gegevenDoor",
                "ouder",
                "leeftijd",
                leeftijd,
                "gegevenOp",
                LocalDate.now().toString(),
                "wordtAchttienOp",
                OVER_EEN_MAAND.plusYears(jarenLater).toString()));
    waarschuw();

    assertThat(waarschuwingen(SCHOOL, akkoord))
        .extracting(waarschuwing -> waarschuwing.get("reden"))
        .containsExactly(reden);
  }

  @Test
  void shouldNotTellBeforeItsDay() {
    String akkoord = instemmingVanOuder(OVER_EEN_JAAR);
    waarschuw();

    assertThat(waarschuwingen(SCHOOL, akkoord)).isEmpty();
  }

  @Test
  void shouldNotTellOfAnAgreementThatALaterOneReplaced() {
    String oud = instemmingVanOuder(OVER_EEN_MAAND);
    meld(Map.of("gegevenDoor", "jongere", "leeftijd", 20));
    waarschuw();

    assertThat(waarschuwingen(SCHOOL, oud)).isEmpty();
  }

  @Test
  void shouldShowTechnicalWorkNoMoreThanWhatIsDue() throws SQLException {
    instemmingVanOuder(OVER_EEN_JAAR);
    try (Connection connection = toepassing()) {
      voerUit(connection, "set warmeoverdracht.partij = ''");
      assertThat(
              Consent.getal(
                  connection,
                  "select count(*) from akkoordwaarschuwing where waarschuw_op > current_date + 1"))
          .isZero();
    }
  }

  private void waarschuw() {
    waarschuwen.waarschuw().await().atMost(Duration.ofSeconds(30));
  }

  private String instemmingVanOuder(LocalDate wordtAchttienOp) {
    int leeftijd = wordtAchttienOp.isAfter(LocalDate.now().plusYears(1)) ? 16 : 17;
    return meld(
        Map.of(
            "gegevenDoor",
            "ouder",
            "leeftijd",
            leeftijd,
            "gegevenOp",
            LocalDate.now().toString(),
            "wordtAchttienOp",
            wordtAchttienOp.toString()));
  }

  private String meld(Map<String, Object> afwijkend) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> melding =
        new HashMap<>(Consent.akkoord(betrokkene, "instemming", "gegeven"));
    melding.putAll(afwijkend);
    als(SCHOOL).body(melding).put("/v1/akkoorden/" + id).then().statusCode(201);
    return id;
  }

  private static List<Map<String, Object>> waarschuwingen(String client, String akkoord) {
    List<Map<String, Object>> alle =
        als(client).get("/v1/akkoordwaarschuwingen?limiet=200").jsonPath().getList("items");
    return alle.stream().filter(w -> akkoord.equals(w.get("akkoordId"))).toList();
  }
}
