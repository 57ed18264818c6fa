package nl.warmeoverdracht.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the servers of the test are. */
@ApplicationScoped
class TestServers {

  private final SecondInstance.Servers servers;

  TestServers(
      @ConfigProperty(name = "WO_DB_URL") String database,
      @ConfigProperty(name = "WO_DB_GEBRUIKER") String user,
      @ConfigProperty(name = "WO_DB_WACHTWOORD") String password,
      @ConfigProperty(name = "WO_KAFKA") String kafka) {
    this.servers = new SecondInstance.Servers(database, user, password, kafka);
  }

  SecondInstance.Servers asOne() {
    return servers;
  }

  String kafka() {
    return servers.kafka();
  }
}
