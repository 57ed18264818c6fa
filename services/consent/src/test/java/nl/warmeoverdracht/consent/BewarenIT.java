package nl.warmeoverdracht.consent;

import static nl.warmeoverdracht.consent.Consent.BEHEER;
import static nl.warmeoverdracht.consent.Consent.SCHOOL;
import static nl.warmeoverdracht.consent.Consent.TOEZICHT;
import static nl.warmeoverdracht.consent.Consent.als;
import static nl.warmeoverdracht.consent.Consent.getal;
import static nl.warmeoverdracht.consent.Consent.meld;
import static nl.warmeoverdracht.consent.Consent.voerUit;
import static nl.warmeoverdracht.consent.Consent.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.consent.verstrekkingenlog.Natrekken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due is erased and counted, and every proof of the log still holds. */
@QuarkusTest
@EchteServers
class BewarenIT {

  private static final String BESLUIT = "consent-verstrekkingsbesluit";
  private static final String AKKOORD = "consent-akkoord";

  private final UUID betrokkene = UUID.randomUUID();
  private Connection owner;

  @BeforeEach
  void open() throws SQLException {
    owner = Consent.eigenaar();
    voerUit(owner, "set warmeoverdracht.bewaren = 'ja'");
  }

  @AfterEach
  void close() throws SQLException {
    owner.close();
  }

  @Test
  void shouldEraseOldDecisionsAndAgreementsAndKeepTheProofs() throws SQLException {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    meld(UUID.randomUUID(), betrokkene, "instemming", "ingetrokken");
    String oud = besluit();
    String vers = besluit();
    long leaves = getal(owner, "select omvang from verstrekkingenlog");
    ouder("verstrekkingsbesluit", "genomen_op", "id = '" + oud + "'");
    ouder("besluitkenmerk", "genomen_op", "besluit_id = '" + oud + "'");
    ouder("akkoord", "vastgelegd_op", "betrokkene_id = '" + betrokkene + "'");

    Response proef = ronde(true);
    Response echt = ronde(false);
    Response nogEens = ronde(false);

    assertThat(aantal(proef, BESLUIT)).isEqualTo(1);
    assertThat(aantal(proef, AKKOORD)).isEqualTo(2);
    assertThat(aantal(echt, BESLUIT)).isEqualTo(1);
    assertThat(aantal(echt, AKKOORD)).isEqualTo(2);
    assertThat(aantal(nogEens, BESLUIT)).isZero();
    assertThat(status(oud)).isEqualTo(404);
    assertThat(status(vers)).isEqualTo(200);
    assertThat(getal(owner, "select omvang from verstrekkingenlog")).isGreaterThanOrEqualTo(leaves);
    assertThat(Natrekken.klopt(Natrekken.hoofd())).isTrue();
    assertThat(als(BEHEER).get("/v1/bewaarrondes?limiet=200").asString())
        .contains(BESLUIT, "00000099000000024000/school")
        .doesNotContain(betrokkene.toString());
  }

  @Test
  void shouldKeepAnAgreementThatStillCountsHoweverOld() throws SQLException {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    ouder("akkoord", "vastgelegd_op", "betrokkene_id = '" + betrokkene + "'");

    ronde(false);

    assertThat(besluitUitkomst()).isEqualTo("toegestaan");
  }

  /** A rule looks past a parent where it asks the graduate himself, so he replaces nothing. */
  @Test
  void shouldKeepWhatTheGraduateGaveAfterAParentWithdrewIt() throws SQLException {
    meld(UUID.randomUUID(), betrokkene, "instemming", "gegeven");
    Map<String, Object> vanOuder =
        new HashMap<>(Consent.akkoord(betrokkene, "instemming", "ingetrokken"));
    vanOuder.putAll(Map.of("gegevenDoor", "ouder", "leeftijd", 17));
    assertThat(als(SCHOOL).body(vanOuder).put("/v1/akkoorden/" + UUID.randomUUID()).statusCode())
        .isEqualTo(201);
    ouder("akkoord", "vastgelegd_op", "betrokkene_id = '" + betrokkene + "'");

    ronde(false);

    assertThat(besluitUitkomst()).isEqualTo("toegestaan");
  }

  @Test
  void shouldLetTheApplicationEraseNothingThatIsNotOld() throws SQLException {
    besluit();
    try (Connection application = Consent.toepassing()) {
      assertThatThrownBy(
              () ->
                  voerUit(
                      application,
                      "select * from bewaren_wis('verstrekkingsbesluit', now(), 100, false)"))
          .hasMessageContaining("thirty days");
      voerUit(application, "set warmeoverdracht.bewaren = 'ja'");
      assertThat(getal(application, "select count(*) from verstrekkingsbesluit")).isZero();
      assertThatThrownBy(() -> voerUit(application, "delete from verstrekkingsbesluit"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void shouldLetOnlyTheOperatorErase() {
    assertThat(
            als(TOEZICHT)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("proef", true))
                .post("/v1/bewaarrondes")
                .statusCode())
        .isEqualTo(403);
  }

  private String besluit() {
    return vraag(betrokkene).jsonPath().getString("besluitId");
  }

  private String besluitUitkomst() {
    return Consent.uitkomst(vraag(betrokkene), "identiteit");
  }

  private static int status(String besluit) {
    return als(SCHOOL).get("/v1/verstrekkingsbesluiten/" + besluit).statusCode();
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

  private void ouder(String table, String column, String condition) throws SQLException {
    voerUit(
        owner,
        "alter table " + table + " no force row level security",
        "update %1$s set %2$s = %2$s - interval '6 years' where %3$s"
            .formatted(table, column, condition),
        "alter table " + table + " force row level security");
  }
}
