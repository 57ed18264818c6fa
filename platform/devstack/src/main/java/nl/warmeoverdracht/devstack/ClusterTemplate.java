package nl.warmeoverdracht.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.warmeoverdracht.devstack.download.Servers;
import nl.warmeoverdracht.devstack.keycloak.KeycloakServer;
import nl.warmeoverdracht.devstack.postgres.DatabaseAdmin;
import nl.warmeoverdracht.devstack.postgres.PostgresServer;
import nl.warmeoverdracht.devstack.process.ChildProcess;

/**
 * A PostgreSQL cluster in which Keycloak has already made its tables, kept in the cache: a new
 * stack copies it, which saves the 15 seconds of CPU time that making them takes. It holds no realm
 * of ours, no key and no account.
 */
final class ClusterTemplate {
  private ClusterTemplate() {}

  /** Makes the template beside the unpacked servers; {@code work} is thrown away afterwards. */
  static void make(Servers servers, Path work) throws IOException {
    StateDirectory state = new StateDirectory(work.resolve("sjabloon"));
    state.create();
    Secrets secrets = new Secrets(state.secrets());
    Ports ports = Ports.free();
    DatabaseAdmin admin = new DatabaseAdmin(ports.postgres(), secrets);
    try (ChildProcess postgres = PostgresServer.start(servers, state, ports.postgres(), secrets)) {
      admin.create(admin.describe("keycloak"));
      new KeycloakServer(servers.keycloak(), state, ports, secrets)
          .startWithoutRealm(admin.describe("keycloak"))
          .close();
    }
    Files.move(state.postgres(), servers.cluster());
  }
}
