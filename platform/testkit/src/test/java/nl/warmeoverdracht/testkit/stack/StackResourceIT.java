package nl.warmeoverdracht.testkit.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.warmeoverdracht.devstack.postgres.Database;
import org.junit.jupiter.api.Test;

class StackResourceIT {

  @Test
  void shouldGiveAServiceItsConfiguration() {
    StackResource resource = new StackResource();
    resource.init(Map.of("service", "school", "servers", "postgres,kafka"));

    Map<String, String> configuration = resource.start();

    assertThat(configuration)
        .containsKeys("WO_DB_URL", "WO_KAFKA", "WO_ISSUER", "WO_CONSENT_URL", "WO_POORT")
        .containsEntry("WO_DB_GEBRUIKER", "school_app")
        .containsEntry("WO_CLIENT_ID", "dienst-school");
    assertThat(Path.of(configuration.get("WO_CLIENT_SLEUTEL"))).exists();
    assertThat(Files.exists(Path.of(configuration.get("WO_VELDSLEUTEL")))).isTrue();
  }

  @Test
  void shouldLetTheApplicationWriteRowsButNotCreateTables() throws SQLException {
    Database database = TestStack.shared().database("school");
    try (Connection owner = connect(database, database.owner(), database.ownerPassword())) {
      owner.createStatement().execute("CREATE TABLE proef (id bigserial PRIMARY KEY)");
    }

    try (Connection app = connect(database, database.app(), database.appPassword())) {
      assertThat(app.createStatement().executeUpdate("INSERT INTO proef DEFAULT VALUES")).isOne();
      assertThatThrownBy(() -> app.createStatement().execute("CREATE TABLE eigen (id bigint)"))
          .hasMessageContaining("permission denied");
    }
  }

  private static Connection connect(Database database, String role, String password)
      throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), role, password);
  }
}
