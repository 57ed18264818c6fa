package nl.warmeoverdracht.municipality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
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
import nl.warmeoverdracht.municipality.spel.Ontvanger;
import nl.warmeoverdracht.municipality.spel.Partijen;
import nl.warmeoverdracht.municipality.spel.School;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.testkit.stack.StackResource;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.junit.jupiter.api.Test;

/** A case that ended long ago is erased; one that is open never is. */
@QuarkusTest
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "municipality"))
class BewarenIT {

  private final Ontvanger montferland = Ontvanger.van(Partijen.MONTFERLAND);

  @Test
  void shouldEraseCasesThatEndedLongAgo() throws SQLException {
    UUID oud = aangeboden();
    UUID open = aangeboden();
    try (Connection owner = eigenaar();
        var statement = owner.createStatement()) {
      statement.execute("set warmeoverdracht.bewaren = 'ja'");
      String six = "update ontvangen_overdracht set gewijzigd_op = now() - interval '6 years'";
      statement.execute(six + ", toestand = 'ingetrokken' where overdracht_id = '" + oud + "'");
      statement.execute(six + " where overdracht_id = '" + open + "'");
    }

    assertThat(aantallen(ronde(true))).containsExactly(1);
    assertThat(aantallen(ronde(false))).containsExactly(1);
    assertThat(montferland.haalt(oud, "").statusCode()).isEqualTo(404);
    assertThat(montferland.haalt(open, "").statusCode()).isEqualTo(200);
    assertThat(aantallen(ronde(false))).isEmpty();
  }

  private UUID aangeboden() {
    UUID overdracht = School.biedtAan(Partijen.MONTFERLAND).overdracht();
    montferland.ziet(overdracht, "ontvangen");
    return overdracht;
  }

  private static List<Integer> aantallen(Response ronde) {
    return ronde
        .jsonPath()
        .getList(
            "regels.findAll { it.bewaartermijn == 'municipality-ontvangen-overdracht' }.aantal");
  }

  private static Response ronde(boolean proef) {
    Response antwoord =
        given()
            .filter(ContractFilter.of("municipality"))
            .header("Authorization", "Bearer " + Partijen.token("beheer-platform"))
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType(ContentType.JSON)
            .body(Map.of("proef", proef))
            .post("/v1/bewaarrondes");
    assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(201);
    return antwoord;
  }

  private static Connection eigenaar() throws SQLException {
    Database database = TestStack.shared().database("municipality");
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner(), database.ownerPassword());
  }
}
