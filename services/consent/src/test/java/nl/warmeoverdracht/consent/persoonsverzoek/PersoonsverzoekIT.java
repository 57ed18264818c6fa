package nl.warmeoverdracht.consent.persoonsverzoek;

import static nl.warmeoverdracht.consent.Consent.GEMEENTE;
import static nl.warmeoverdracht.consent.Consent.HOUDER;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Mensen.ANDERE_JONGERE;
import static nl.warmeoverdracht.consent.Mensen.JONGERE;
import static nl.warmeoverdracht.consent.Mensen.OUDER;
import static nl.warmeoverdracht.consent.Mensen.als;
import static nl.warmeoverdracht.consent.Mensen.doet;
import static nl.warmeoverdracht.consent.Mensen.koppel;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.Consent;
import nl.warmeoverdracht.consent.Dag;
import nl.warmeoverdracht.consent.EchteServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EchteServers
class PersoonsverzoekIT {

  private static final LocalDate ZEVENTIEN = LocalDate.now().plusMonths(6);
  private static final String TEKST = "Wat staat er in mijn dossier?";

  private final UUID betrokkene = UUID.randomUUID();

  @Test
  void shouldBringAQuestionToTheHolderAndItsAnswerBackToThePerson() {
    Response gesteld = stel("vragen");
    String id = gesteld.jsonPath().getString("persoonsverzoekId");

    assertThat(gesteld.jsonPath().getString("toestand")).isEqualTo("open");
    assertThat(gesteld.jsonPath().getString("uiterlijkOp"))
        .isEqualTo(Dag.van(Instant.now()).plusMonths(1).toString());
    assertThat(bijHouder(SCHOOL)).containsEntry(id, betrokkene.toString());
    assertThat(beantwoord(id, Map.of()).statusCode()).isEqualTo(201);

    Response eigen = als(JONGERE).get("/v1/mijn/vragen?limiet=200");
    Map<String, Object> mijne =
        eigen.jsonPath().getMap("items.find { it.persoonsverzoekId == '" + id + "' }");
    assertThat(mijne)
        .containsEntry("toestand", "beantwoord")
        .containsEntry("antwoord", "Uw opleiding.")
        .doesNotContainKey("betrokkeneId");
  }

  @Test
  void shouldDecideOnAnObjectionAndOnlyOnce() {
    String id = stel("bezwaren").jsonPath().getString("persoonsverzoekId");

    Response zonder = beantwoord(id, Map.of());
    Response gegrond = beantwoord(id, Map.of("uitkomst", "gegrond"));
    Response nogEens = beantwoord(id, Map.of("uitkomst", "gegrond"));
    Response anders = beantwoord(id, Map.of("uitkomst", "ongegrond"));

    assertThat(zonder.statusCode()).isEqualTo(409);
    assertThat(gegrond.jsonPath().getString("uitkomst")).isEqualTo("gegrond");
    assertThat(nogEens.asString()).isEqualTo(gegrond.asString());
    assertThat(anders.statusCode()).isEqualTo(409);
  }

  @Test
  void shouldShowARequestToItsHolderAndItsPersonOnly() {
    String id = stel("vragen").jsonPath().getString("persoonsverzoekId");

    assertThat(bijHouder(GEMEENTE)).doesNotContainKey(id);
    assertThat(als(ANDERE_JONGERE).get("/v1/mijn/vragen?limiet=200").asString()).doesNotContain(id);
    Map<String, Object> alsAnder =
        Map.of("houder", Map.of("oin", HOUDER.get("oin"), "taak", "trajectaanbieder"));
    assertThat(beantwoord(id, alsAnder).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldNotLetAnybodyAskThroughTheTieOfAnotherNorAsAParent() {
    String koppeling = koppel(JONGERE, betrokkene, ZEVENTIEN);
    String vanOuder = koppel(OUDER, betrokkene, ZEVENTIEN);
    Map<String, Object> vraag = Map.of("koppelingId", koppeling, "tekst", TEKST);

    assertThat(doet(ANDERE_JONGERE).body(vraag).post("/v1/mijn/vragen").statusCode())
        .isEqualTo(404);
    assertThat(
            doet(OUDER)
                .body(Map.of("koppelingId", vanOuder, "tekst", TEKST))
                .post("/v1/mijn/vragen")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void shouldKeepTheTextUnreadableInTheDatabase() throws SQLException {
    stel("vragen");
    try (Connection connection = Consent.toepassing()) {
      Consent.voerUit(connection, "set warmeoverdracht.partij = '00000099000000024000/school'");
      assertThat(
              Consent.getal(
                  connection,
                  "select count(*) from persoonsverzoek"
                      + " where position(convert_to('dossier', 'UTF8') in tekst) > 0"))
          .isZero();
      assertThat(Consent.getal(connection, "select count(*) from persoonsverzoek")).isPositive();
    }
  }

  private Response stel(String wat) {
    String koppeling = koppel(JONGERE, betrokkene, ZEVENTIEN);
    return doet(JONGERE)
        .body(Map.of("koppelingId", koppeling, "tekst", TEKST))
        .post("/v1/mijn/" + wat);
  }

  private static Response beantwoord(String id, Map<String, Object> afwijkend) {
    Map<String, Object> antwoord =
        new HashMap<>(Map.of("houder", HOUDER, "tekst", "Uw opleiding."));
    antwoord.putAll(afwijkend);
    return Consent.als(SCHOOL)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(antwoord)
        .post("/v1/persoonsverzoeken/" + id + "/antwoorden");
  }

  /** Requests that this dienst sees, with the holder's id of the person. */
  private static Map<String, String> bijHouder(String client) {
    List<Map<String, String>> items =
        Consent.als(client).get("/v1/persoonsverzoeken?limiet=200").jsonPath().getList("items");
    Map<String, String> perId = new HashMap<>();
    items.forEach(item -> perId.put(item.get("persoonsverzoekId"), item.get("betrokkeneId")));
    return perId;
  }
}
