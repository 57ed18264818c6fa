package nl.warmeoverdracht.school.proef;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.awaitility.Awaitility;

/** The service's database, seen as its application role. */
public final class Databank {

  private Databank() {}

  /** A connection as the application role, which row-level security holds for. */
  public static Connection alsToepassing() throws SQLException {
    Database database = TestStack.shared().database("school");
    return DriverManager.getConnection(
        "jdbc:" + database.url(), database.app(), database.appPassword());
  }

  /** Does something to the database of a service as its owner, past the service. */
  public static void alsEigenaar(String dienst, String opdracht) {
    Database database = TestStack.shared().database(dienst);
    try (Connection verbinding =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner(), database.ownerPassword());
        Statement statement = verbinding.createStatement()) {
      statement.execute(opdracht);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row. */
  public static long getal(Connection verbinding, String sql, String... parameters)
      throws SQLException {
    try (PreparedStatement vraag = verbinding.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        vraag.setString(i + 1, parameters[i]);
      }
      try (ResultSet rijen = vraag.executeQuery()) {
        rijen.next();
        return rijen.getLong(1);
      }
    }
  }

  /** Waits until this organisation's announcement arrived. */
  public static void wachtOpOrganisatie(String oin) {
    Awaitility.await("organisatie " + oin + " is in the read model")
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              try (Connection verbinding = alsToepassing()) {
                return getal(
                    verbinding, "select count(*) from organisatie_partij where oin = ?", oin);
              }
            },
            aantal -> aantal > 0);
  }
}
