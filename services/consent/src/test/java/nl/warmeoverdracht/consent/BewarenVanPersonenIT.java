package nl.warmeoverdracht.consent;

import static nl.warmeoverdracht.consent.Consent.BEHEER;
import static nl.warmeoverdracht.consent.Consent.GEMEENTE;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.getal;
import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static nl.warmeoverdracht.consent.Mensen.JONGERE;
import static nl.warmeoverdracht.consent.Mensen.OUDER;
import static nl.warmeoverdracht.consent.Mensen.doet;
import static nl.warmeoverdracht.consent.Mensen.koppel;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.verstrekkingenlog.Natrekken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ties, questions and rights that were used are kept as long as needed, and not longer. */
@QuarkusTest
@EchteServers
class BewarenVanPersonenIT {

  private static final LocalDate OVER_EEN_JAAR = LocalDate.now().plusYears(1);

  private final UUID betrokkene = UUID.randomUUID();
  private Connection owner;

  @BeforeEach
  void open() throws SQLException {
    owner = Consent.eigenaar();
  }

  @AfterEach
  void close() throws SQLException {
    owner.close();
  }

  @Test
  void shouldEraseTheTieOfAParentThatEndedByAgeAndEveryOldCode() throws SQLException {
    String ouder = koppel(OUDER, betrokkene, OVER_EEN_JAAR);
    String jongere = koppel(JONGERE, betrokkene, OVER_EEN_JAAR);
    maakOud("koppeling", "wordt_achttien_op", "betrokkene_id = '" + betrokkene + "'");
    maakOud("koppelcode", "vervalt_op", "betrokkene_id = '" + betrokkene + "'");

    assertThat(aantal(ronde(true), "consent-koppeling")).isEqualTo(1);
    Response echt = ronde(false);

    assertThat(aantal(echt, "consent-koppeling")).isEqualTo(1);
    assertThat(aantal(echt, "consent-koppelcode")).isEqualTo(2);
    assertThat(rijen("koppeling", "id = '" + ouder + "'")).isZero();
    assertThat(rijen("koppelcode", "betrokkene_id = '" + betrokkene + "'")).isZero();
    assertThat(Mensen.als(JONGERE).get("/v1/koppelingen?limiet=200").asString()).contains(jongere);
    assertThat(aantal(ronde(false), "consent-koppeling")).isZero();
  }

  @Test
  void shouldEraseAnAnsweredQuestionAndNeverOneThatWaits() throws SQLException {
    String koppeling = koppel(JONGERE, betrokkene, OVER_EEN_JAAR);
    String beantwoord = stel(koppeling);
    String open = stel(koppeling);
    als(SCHOOL)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("houder", Consent.HOUDER, "tekst", "Uw opleiding."))
        .post("/v1/persoonsverzoeken/" + beantwoord + "/antwoorden")
        .then()
        .statusCode(201);
    maakOud("persoonsverzoek", "gedaan_op", "betrokkene_id = '" + betrokkene + "'");
    maakOud("persoonsverzoek", "beantwoord_op", "betrokkene_id = '" + betrokkene + "'");

    assertThat(aantal(ronde(true), "consent-persoonsverzoek")).isEqualTo(1);
    assertThat(aantal(ronde(false), "consent-persoonsverzoek")).isEqualTo(1);

    assertThat(Mensen.als(JONGERE).get("/v1/mijn/vragen?limiet=200").asString())
        .contains(open)
        .doesNotContain(beantwoord);
  }

  @Test
  void shouldEraseARequestWithItsNoticesOnlyWhenEverybodyAnswered() throws SQLException {
    UUID ander = UUID.randomUUID();
    UUID klaar = trekIn(betrokkene);
    UUID wacht = trekIn(ander);
    String kennisgeving = kennisgeving(klaar);
    als(GEMEENTE)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("uitkomst", "verwijderd", "categorieen", List.of("identiteit", "contact")))
        .post("/v1/kennisgevingen/" + kennisgeving + "/bevestigingen")
        .then()
        .statusCode(201);
    maakOud("verzoek", "ingediend_op", "akkoord_id in ('" + klaar + "', '" + wacht + "')");
    maakOud("kennisgeving", "beantwoord_op", "id = '" + kennisgeving + "'");

    assertThat(aantal(ronde(true), "consent-verzoek")).isEqualTo(1);
    assertThat(aantal(ronde(false), "consent-verzoek")).isEqualTo(1);

    assertThat(als(GEMEENTE).get("/v1/kennisgevingen/" + kennisgeving).statusCode()).isEqualTo(404);
    assertThat(als(GEMEENTE).get("/v1/kennisgevingen/" + kennisgeving(wacht)).statusCode())
        .isEqualTo(200);
    assertThat(rijen("verzoek", "akkoord_id = '" + klaar + "'")).isZero();
    assertThat(Natrekken.klopt(Natrekken.hoofd())).as("the proofs of the log").isTrue();
  }

  private static UUID trekIn(UUID wie) {
    meld(UUID.randomUUID(), wie, "instemming", "gegeven");
    assertThat(Consent.uitkomst(vraag(wie), "identiteit")).isEqualTo("toegestaan");
    UUID intrekking = UUID.randomUUID();
    assertThat(meld(intrekking, wie, "instemming", "ingetrokken").statusCode()).isEqualTo(201);
    return intrekking;
  }

  private static String stel(String koppeling) {
    Response gesteld =
        doet(JONGERE)
            .body(Map.of("koppelingId", koppeling, "tekst", "Wat staat er in mijn dossier?"))
            .post("/v1/mijn/vragen");
    return gesteld.jsonPath().getString("persoonsverzoekId");
  }

  private static Response ronde(boolean proef) {
    Response antwoord =
        als(BEHEER)
            .header("Idempotency-Key", UUID.randomUUID())
            .body(Map.of("proef", proef))
            .post("/v1/bewaarrondes");
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(201);
    return antwoord;
  }

  private static int aantal(Response ronde, String termijn) {
    Integer aantal =
        ronde
            .jsonPath()
            .get("regels.findAll { it.bewaartermijn == '" + termijn + "' }.aantal.sum()");
    return aantal == null ? 0 : aantal;
  }

  private String kennisgeving(UUID intrekking) throws SQLException {
    voerUit(owner, "set warmeoverdracht.partij = '00000099000000024000/school'");
    try (var statement = owner.createStatement();
        var rijen =
            statement.executeQuery(
                "select k.id from kennisgeving k join verzoek v on v.id = k.verzoek_id"
                    + " where v.akkoord_id = '%s'".formatted(intrekking))) {
      assertThat(rijen.next()).as("a notice for %s", intrekking).isTrue();
      return rijen.getString(1);
    }
  }

  /** What is there, whoever may see it. */
  private long rijen(String table, String condition) throws SQLException {
    voerUit(owner, "alter table " + table + " no force row level security");
    long aantal = getal(owner, "select count(*) from %s where %s".formatted(table, condition));
    voerUit(owner, "alter table " + table + " force row level security");
    return aantal;
  }

  /** As if six years went by; only the owner of the table can, with its guard put aside. */
  private void maakOud(String table, String column, String condition) throws SQLException {
    voerUit(
        owner,
        "alter table " + table + " no force row level security",
        "update %1$s set %2$s = %2$s - interval '6 years' where %3$s"
            .formatted(table, column, condition),
        "alter table " + table + " force row level security");
  }
}
