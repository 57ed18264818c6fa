package nl.warmeoverdracht.devstack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.warmeoverdracht.devstack.Secrets;

/**
 * Creates databases with two roles each: the owner, who may create tables, and the application,
 * which may only read and write rows and is subject to row-level security. Every method may be
 * repeated.
 */
public final class DatabaseAdmin {
  /** The superuser; only this class uses it. */
  public static final String SUPERUSER = "postgres";

  private static final String HOST = "127.0.0.1";
  private final int port;
  private final Secrets secrets;

  /** For the server on this port of 127.0.0.1 with the passwords of its stack. */
  public DatabaseAdmin(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  /** How to reach the database of a service; it need not exist yet. */
  public Database describe(String service) {
    return describe(service, service);
  }

  /**
   * A database with another name and the roles of the service, for a test that wants one of its
   * own.
   */
  public Database describe(String service, String databaseName) {
    String owner = service + "_eigenaar";
    String app = service + "_app";
    return new Database(
        HOST, port, databaseName, owner, secrets.get("db." + owner), app, secrets.get("db." + app));
  }

  /** Creates the database and its roles when they are not there. */
  public void create(Database database) {
    run(
        SUPERUSER,
        List.of(
            role(database.owner(), database.ownerPassword()),
            role(database.app(), database.appPassword())));
    if (!exists(database.name())) {
      run(
          SUPERUSER,
          List.of(
              "CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(database.name(), database.owner()),
              "REVOKE ALL ON DATABASE \"%s\" FROM PUBLIC".formatted(database.name()),
              "GRANT CONNECT ON DATABASE \"%s\" TO \"%s\""
                  .formatted(database.name(), database.app())));
    }
    run(database.name(), grants(database));
  }

  /** Removes a database of a test, also when someone is connected to it. */
  public void drop(Database database) {
    run(
        SUPERUSER,
        List.of("DROP DATABASE IF EXISTS \"%s\" WITH (FORCE)".formatted(database.name())));
  }

  /** Whether the server lets the superuser in. */
  public boolean answers() throws SQLException {
    try (Connection connection = connect(SUPERUSER)) {
      return connection.isValid(5);
    }
  }

  private static String role(String name, String password) {
    return """
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
            CREATE ROLE "%1$s" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
          END IF;
          ALTER ROLE "%1$s" PASSWORD '%2$s';
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$"""
        .formatted(name, password);
  }

  /**
   * What the owner will create is usable by the application, without any migration naming a role.
   */
  private static List<String> grants(Database database) {
    String defaults =
        "ALTER DEFAULT PRIVILEGES FOR ROLE \"%s\" GRANT %%s TO \"%s\""
            .formatted(database.owner(), database.app());
    return List.of(
        "ALTER SCHEMA public OWNER TO \"%s\"".formatted(database.owner()),
        "GRANT USAGE ON SCHEMA public TO \"%s\"".formatted(database.app()),
        defaults.formatted("SELECT, INSERT, UPDATE, DELETE ON TABLES"),
        defaults.formatted("USAGE, SELECT ON SEQUENCES"),
        defaults.formatted("EXECUTE ON FUNCTIONS"),
        defaults.formatted("USAGE ON SCHEMAS"));
  }

  private boolean exists(String database) {
    try (Connection connection = connect(SUPERUSER);
        var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
      query.setString(1, database);
      try (ResultSet result = query.executeQuery()) {
        return result.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("looking for database " + database, e);
    }
  }

  private void run(String database, List<String> statements) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("preparing database " + database, e);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://" + HOST + ":" + port + "/" + database,
        SUPERUSER,
        secrets.get("db." + SUPERUSER));
  }
}
