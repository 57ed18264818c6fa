package nl.warmeoverdracht.school;

import static io.restassured.RestAssured.given;
import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;
import static nl.warmeoverdracht.school.proef.Partijen.GRAAFSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.school.proef.Aanlevering;
import nl.warmeoverdracht.school.proef.Administratie;
import nl.warmeoverdracht.school.proef.EchteServers;
import nl.warmeoverdracht.school.proef.School;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.Test;

/** A pupil who left long ago is erased with all that belongs to him; the others stay. */
@QuarkusTest
@EchteServers
class BewarenIT {

  private final School graafschap = School.namens(GRAAFSCHAP);

  @Test
  void shouldErasePupilsWhoLeftLongAgo() throws SQLException {
    UUID oud = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    UUID nieuw = Administratie.gediplomeerdeUit(GRAAFSCHAP, "Montferland");
    try (Connection owner = eigenaar();
        var statement = owner.createStatement()) {
      statement.execute("set warmeoverdracht.bewaren = 'ja'");
      statement.execute(
          "update leerling set verwachte_uitstroomdatum = '2020-07-01' where id = '" + oud + "'");
    }

    assertThat(aantallen(ronde(true))).containsExactly(1);
    assertThat(status(oud)).isEqualTo(200);
    assertThat(aantallen(ronde(false))).containsExactly(1);
    assertThat(status(oud)).isEqualTo(404);
    assertThat(status(nieuw)).isEqualTo(200);
    assertThat(aantallen(ronde(false))).isEmpty();
  }

  @Test
  void shouldForgetWhatBecameOfADeliveryLongAgo() throws SQLException {
    Aanlevering aanlevering = Aanlevering.van(GRAAFSCHAP);
    String oud = aanlevering.verwerkt("proef=true", eenBestand().met().tekst()).getString("id");
    String nieuw = aanlevering.verwerkt("proef=true", eenBestand().met().tekst()).getString("id");
    try (Connection owner = eigenaar();
        var statement = owner.createStatement()) {
      statement.execute("set warmeoverdracht.bewaren = 'ja'");
      statement.execute(
          "update leerlingaanlevering set klaar_op = now() - interval '91 days' where id = '"
              + oud
              + "'");
    }

    ronde(false);

    assertThat(aanlevering.haal(oud).statusCode()).isEqualTo(404);
    assertThat(aanlevering.regels(nieuw)).hasSize(1);
  }

  private int status(UUID leerling) {
    return graafschap.verzoek().get("/v1/leerlingen/" + leerling).statusCode();
  }

  private static List<Integer> aantallen(Response ronde) {
    return ronde
        .jsonPath()
        .getList("regels.findAll { it.bewaartermijn == 'school-leerling' }.aantal");
  }

  private static Response ronde(boolean proef) {
    Response antwoord =
        given()
            .filter(ContractFilter.of("school"))
            .header("Authorization", "Bearer " + TestStack.shared().token("beheer-platform"))
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType(ContentType.JSON)
            .body(Map.of("proef", proef))
            .post("/v1/bewaarrondes");
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(201);
    return antwoord;
  }

  private static Connection eigenaar() throws SQLException {
    Database database = TestStack.shared().database("school");
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner(), database.ownerPassword());
  }
}
