package nl.warmeoverdracht.devstack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.warmeoverdracht.devstack.Ports;
import nl.warmeoverdracht.devstack.Secrets;
import nl.warmeoverdracht.devstack.Stack;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.download.Progress;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Root is what one is in many containers; elsewhere there is nothing to step down from. */
@EnabledIf("root")
class UnprivilegedIT {
  @TempDir Path folder;

  static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  @Test
  void shouldRunAsNobodyWhereNamespacesAreForbidden() throws SQLException, IOException {
    StateDirectory state = new StateDirectory(folder.resolve("stack"));
    state.create();
    Secrets secrets = new Secrets(state.secrets());
    int port = Ports.free().postgres();

    try (ChildProcess postgres =
        PostgresServer.start(
            Stack.fetchServers(Progress.onStandardError()),
            state,
            port,
            secrets,
            Unprivileged.asNobody())) {
      assertThat(new DatabaseAdmin(port, secrets).answers()).isTrue();
      assertThat(Files.getAttribute(Path.of("/proc/" + postgres.pid()), "unix:uid"))
          .isEqualTo(65534);
    }
  }
}
