package nl.warmeoverdracht.consent;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import nl.warmeoverdracht.testkit.stack.TestStack;

/** Talks to the service under test as its clients do; every call is held against the contract. */
public final class Consent {

  public static final String SCHOOL = "dienst-school";
  public static final String GEMEENTE = "dienst-municipality";
  public static final String BEHEER = "beheer-platform";
  public static final String TOEZICHT = "toezicht-platform";

  public static final Map<String, String> HOUDER =
      Map.of("oin", "00000099000000024000", "taak", "school");
  public static final Map<String, String> ONTVANGER =
      Map.of("oin", "00000099100001955000", "taak", "werk-en-inkomen");

  private static final ContractFilter CONTRACT = ContractFilter.of("consent");

  private Consent() {}

  /** A request as this client, with its own token. */
  public static RequestSpecification als(String client) {
    return given()
        .filter(CONTRACT)
        .contentType(ContentType.JSON)
        .header("Authorization", "Bearer " + TestStack.shared().token(client));
  }

  /** Reports an agreement of an adult to the municipality. */
  public static Response meld(UUID id, UUID betrokkene, String soort, String verklaring) {
    return als(SCHOOL).body(akkoord(betrokkene, soort, verklaring)).put("/v1/akkoorden/" + id);
  }

  public static Map<String, Object> akkoord(UUID betrokkene, String soort, String verklaring) {
    return Map.of(
        "houder",
        HOUDER,
        "betrokkeneId",
        betrokkene,
        "soort",
        soort,
        "verklaring",
        verklaring,
        "gegevenDoor",
        "jongere",
        "gegevenOp",
        "2026-01-15",
        "leeftijd",
        20,
        "ontvangerTaken",
        List.of("werk-en-inkomen"),
        "tekstversie",
        "2026-1");
  }

  /** Asks for the dossier of a graduate. */
  public static Response vraag(UUID betrokkene) {
    return vraag(dossier(betrokkene), UUID.randomUUID().toString());
  }

  public static Response vraag(Map<String, Object> vraag, String sleutel) {
    return als(SCHOOL)
        .header("Idempotency-Key", sleutel)
        .body(vraag)
        .post("/v1/verstrekkingsbesluiten");
  }

  public static Map<String, Object> dossier(UUID betrokkene) {
    return Map.of(
        "houder",
        HOUDER,
        "ontvanger",
        ONTVANGER,
        "overdrachtId",
        UUID.randomUUID(),
        "betrokkeneId",
        betrokkene,
        "fase",
        "dossier",
        "categorieen",
        List.of("identiteit", "contact", "bsn"),
        "feiten",
        Map.of("leeftijd", 20, "schoolsoort", "mbo", "diploma", true));
  }

  /** What was decided about one category. */
  public static String uitkomst(Response besluit, String categorie) {
    return besluit
        .jsonPath()
        .getString("perCategorie.find { it.categorie == '" + categorie + "' }.uitkomst");
  }

  /** A connection as the owner of the tables, who is not the application. */
  public static Connection eigenaar() throws SQLException {
    Database database = database();
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner(), database.ownerPassword());
  }

  /** A connection as the application. */
  public static Connection toepassing() throws SQLException {
    Database database = database();
    return DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
  }

  public static Database database() {
    return TestStack.shared().database("consent");
  }

  /** Runs statements one by one; throws on the first that fails. */
  public static void voerUit(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first column of the first row. */
  public static long getal(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
