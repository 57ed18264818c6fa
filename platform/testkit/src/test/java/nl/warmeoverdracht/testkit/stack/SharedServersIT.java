package nl.warmeoverdracht.testkit.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import nl.warmeoverdracht.devstack.Server;
import nl.warmeoverdracht.devstack.Stack;
import nl.warmeoverdracht.devstack.StackOptions;
import nl.warmeoverdracht.devstack.postgres.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedServersIT {
  @TempDir Path folder;

  @Test
  void shouldGiveEachModuleADatabaseOfItsOwnOnASharedServer() throws SQLException {
    try (Stack shared = Stack.start(StackOptions.freePorts(folder).only(Server.POSTGRES))) {
      TestStack module = new DevstackTestStack(folder.resolve("stack.json").toString());

      Database database = module.database("school");

      assertThat(database.port()).isEqualTo(shared.access().ports().postgres());
      assertThat(database.name()).startsWith("school_");
      assertThat(database.app()).isEqualTo("school_app");
      try (Connection app =
          DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword())) {
        assertThat(app.isValid(5)).isTrue();
      }
      assertThat(module.environment("school", Set.of(Server.POSTGRES)))
          .containsEntry("WO_DB_URL", database.url())
          .containsEntry("WO_ISSUER", shared.access().issuer());
      shared.access().databaseAdmin().drop(database);
    }
  }
}
