package nl.warmeoverdracht.testkit.stack;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.devstack.Ports;
import nl.warmeoverdracht.devstack.Secrets;
import nl.warmeoverdracht.devstack.Server;
import nl.warmeoverdracht.devstack.kafka.TopicAdmin;
import nl.warmeoverdracht.devstack.kafka.Topics;
import nl.warmeoverdracht.devstack.keycloak.ClientKeys;
import nl.warmeoverdracht.devstack.keycloak.PrivatePeople;
import nl.warmeoverdracht.devstack.keycloak.RealmFile;
import nl.warmeoverdracht.devstack.keycloak.TokenClient;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.devstack.postgres.DatabaseAdmin;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The servers as containers, for a build machine with a container engine. Compiled and kept in step
 * with devstack; exercised by a later issue, because no engine runs here. Testcontainers' own
 * reaper ends the containers with the JVM.
 */
final class ContainerTestStack implements TestStack {
  private static final String POSTGRES_IMAGE = "postgres:18";
  private static final String KAFKA_IMAGE = "apache/kafka:4.3.1";
  private static final String KEYCLOAK_IMAGE = "keycloak/keycloak:26.7";
  private final Path folder = folder();
  private final Secrets secrets = new Secrets(folder.resolve("geheim"));
  private final ClientKeys keys = new ClientKeys(folder);
  private final Ports neighbours = Ports.free();
  private final Map<String, Database> databases = new ConcurrentHashMap<>();
  private PostgreSQLContainer postgres;
  private KafkaContainer kafka;
  private KeycloakContainer keycloak;

  @Override
  public void require(Set<Server> servers) {
    if (servers.contains(Server.POSTGRES)) {
      postgres();
    }
    if (servers.contains(Server.KAFKA)) {
      kafka();
    }
    if (servers.contains(Server.KEYCLOAK)) {
      issuer();
    }
  }

  private synchronized PostgreSQLContainer postgres() {
    if (postgres == null) {
      postgres =
          new PostgreSQLContainer(POSTGRES_IMAGE)
              .withUsername(DatabaseAdmin.SUPERUSER)
              .withPassword(secrets.get("db." + DatabaseAdmin.SUPERUSER));
      postgres.start();
    }
    return postgres;
  }

  @Override
  public Database database(String service) {
    return databases.computeIfAbsent(service, this::create);
  }

  private Database create(String service) {
    DatabaseAdmin admin =
        new DatabaseAdmin(postgres().getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), secrets);
    Database database = admin.describe(service);
    admin.create(database);
    return database;
  }

  @Override
  public synchronized String kafka() {
    if (kafka == null) {
      kafka = new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
      kafka.start();
      try (TopicAdmin admin = new TopicAdmin(kafka.getBootstrapServers())) {
        admin.create(Topics.onClassPath());
      }
    }
    return kafka.getBootstrapServers();
  }

  @Override
  public synchronized String issuer() {
    if (keycloak == null) {
      Path realm = folder.resolve("realm.json");
      RealmFile.write(realm, keys, secrets.get("demo"));
      keycloak =
          new KeycloakContainer(KEYCLOAK_IMAGE)
              .withRealmImportFile(realm.toAbsolutePath().toString());
      keycloak.start();
    }
    return keycloak.getAuthServerUrl() + "/realms/" + RealmFile.REALM;
  }

  @Override
  public Path clientKey(String clientId) {
    return keys.privateKeyFile(clientId);
  }

  @Override
  public String token(String clientId) {
    return new TokenClient(issuer(), HttpClient.newHttpClient(), Clock.systemUTC())
        .token(clientId, keys.privateKey(clientId));
  }

  @Override
  public String personToken(String username, String role) {
    return new PrivatePeople(
            issuer(),
            () -> token("beheer-platform"),
            HttpClient.newHttpClient(),
            secrets.get("demo"))
        .token(username, role);
  }

  @Override
  public URI url(String service) {
    return URI.create("http://127.0.0.1:" + neighbours.service(service).http());
  }

  @Override
  public Map<String, String> environment(String service, Set<Server> servers) {
    require(servers);
    Database database = database(service);
    Map<String, String> environment = new HashMap<>(neighbours.environment(service));
    environment.put("WO_DB_URL", database.url());
    environment.put("WO_DB_GEBRUIKER", database.app());
    environment.put("WO_DB_WACHTWOORD", database.appPassword());
    environment.put("WO_DB_EIGENAAR", database.owner());
    environment.put("WO_DB_EIGENAAR_WACHTWOORD", database.ownerPassword());
    environment.put("WO_KAFKA", kafka());
    environment.put("WO_ISSUER", issuer());
    environment.put("WO_CLIENT_ID", "dienst-" + service);
    environment.put("WO_CLIENT_SLEUTEL", clientKey("dienst-" + service).toString());
    environment.put("WO_VELDSLEUTEL", keys.fieldKeyFile().toString());
    environment.put("WO_LOGSLEUTEL", keys.logKeyFile().toString());
    return environment;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("wo-containers-");
    } catch (IOException e) {
      throw new UncheckedIOException("making a folder for keys", e);
    }
  }
}
