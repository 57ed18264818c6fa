package nl.warmeoverdracht.municipality;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.testkit.stack.TestStack;

/** Looks into the database as the application role, or as the owner of the tables. */
final class Databank {

  private Databank() {}

  /** The number that a query of the application role answers, for no party. */
  static long getal(String sql) throws SQLException {
    Database database = database();
    return getal(database.app(), database.appPassword(), "", sql);
  }

  /** The same, for a party. */
  static long getal(Partij partij, String sql) throws SQLException {
    Database database = database();
    return getal(database.app(), database.appPassword(), partij.sleutel(), sql);
  }

  /** The party's own id of the person in this handover. */
  static UUID betrokkene(Partij partij, UUID overdracht) throws SQLException {
    Database database = database();
    try (Connection connection = open(database.app(), database.appPassword(), partij.sleutel());
        Statement statement = connection.createStatement();
        ResultSet rijen =
            statement.executeQuery(
                "select betrokkene_id from ontvangen_overdracht where overdracht_id = '%s'"
                    .formatted(overdracht))) {
      rijen.next();
      return rijen.getObject(1, UUID.class);
    }
  }

  /** The same, as the owner of the tables: row-level security is forced upon it too. */
  static long getalAlsEigenaar(String sql) throws SQLException {
    Database database = database();
    return getal(database.owner(), database.ownerPassword(), "", sql);
  }

  /** Runs a statement as the application role for a party. */
  static int voerUit(Partij partij, String sql) throws SQLException {
    Database database = database();
    try (Connection connection = open(database.app(), database.appPassword(), partij.sleutel());
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** Holds the row of a case, as a long transaction would, until it is closed. */
  static Connection houdVast(Partij partij, UUID overdracht) throws SQLException {
    Database database = database();
    Connection connection = open(database.app(), database.appPassword(), partij.sleutel());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "select 1 from ontvangen_overdracht where overdracht_id = '%s' for update"
              .formatted(overdracht));
    }
    return connection;
  }

  /** Runs a statement as the owner of the tables. */
  static void voerUitAlsEigenaar(String sql) throws SQLException {
    Database database = database();
    try (Connection connection = open(database.owner(), database.ownerPassword(), "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Database database() {
    return TestStack.shared().database("municipality");
  }

  private static long getal(String rol, String wachtwoord, String partij, String sql)
      throws SQLException {
    try (Connection connection = open(rol, wachtwoord, partij);
        Statement statement = connection.createStatement();
        ResultSet rijen = statement.executeQuery(sql)) {
      return rijen.next() ? rijen.getLong(1) : -1;
    }
  }

  private static Connection open(String rol, String wachtwoord, String partij) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:" + database().url(), rol, wachtwoord);
    try (Statement statement = connection.createStatement()) {
      statement.execute("select set_config('warmeoverdracht.partij', '" + partij + "', false)");
    }
    return connection;
  }
}
