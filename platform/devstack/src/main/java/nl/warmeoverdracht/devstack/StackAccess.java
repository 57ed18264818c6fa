package nl.warmeoverdracht.devstack;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.warmeoverdracht.devstack.keycloak.ClientKeys;
import nl.warmeoverdracht.devstack.keycloak.KeycloakServer;
import nl.warmeoverdracht.devstack.keycloak.PartyRegistration;
import nl.warmeoverdracht.devstack.keycloak.PrivatePeople;
import nl.warmeoverdracht.devstack.keycloak.TokenClient;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.devstack.postgres.DatabaseAdmin;

/**
 * How to reach the servers of a stack: addresses, roles, keys, tokens. Reads the state folder of
 * the stack, so it also works for a stack that another process runs. Safe for many threads.
 */
public final class StackAccess {
  private final StateDirectory state;
  private final Ports ports;
  private final Secrets secrets;
  private final ClientKeys keys;
  private final HttpClient http = HttpClient.newHttpClient();
  private final TokenClient tokens;

  /** Access to the stack with this state folder on these ports. */
  public StackAccess(StateDirectory state, Ports ports) {
    this.state = state;
    this.ports = ports;
    this.secrets = new Secrets(state.secrets());
    this.keys = new ClientKeys(state.keys());
    this.tokens = new TokenClient(issuer(), http, Clock.systemUTC());
  }

  /**
   * Access to a stack that another process runs.
   *
   * @throws DevstackException when none runs there
   */
  public static StackAccess attach(StateDirectory state) {
    return new StackAccess(state, StackDescription.read(state).ports());
  }

  /** The state folder. */
  public StateDirectory state() {
    return state;
  }

  /** The ports. */
  public Ports ports() {
    return ports;
  }

  /** The passwords. */
  public Secrets secrets() {
    return secrets;
  }

  /**
   * The database of a service ({@code school}, {@code municipality}, {@code consent}) with its two
   * roles.
   */
  public Database database(String service) {
    return databaseAdmin().describe(service);
  }

  /** Creates and drops databases. */
  public DatabaseAdmin databaseAdmin() {
    return new DatabaseAdmin(ports.postgres(), secrets);
  }

  /** {@code postgresql://host:port/db}. */
  public String postgresUrl(String service) {
    return database(service).url();
  }

  /** Bootstrap servers of Kafka. */
  public String kafkaBootstrap() {
    return "127.0.0.1:" + ports.kafka();
  }

  /** Issuer of the tokens: the realm's address. */
  public String issuer() {
    return KeycloakServer.issuer(ports.keycloak());
  }

  /** The private key (PEM, PKCS#8) of a client; made when it is not there. */
  public Path clientKey(String clientId) {
    return keys.privateKeyFile(clientId);
  }

  /** The keys of all clients. */
  public ClientKeys keys() {
    return keys;
  }

  /** The file with the field key. */
  public Path fieldKey() {
    return keys.fieldKeyFile();
  }

  /**
   * A fresh access token of a client, such as {@code dienst-school} or {@code systeem-uwv-…}.
   * Blocks.
   */
  public String token(String clientId) {
    return tokens.token(clientId, keys.privateKey(clientId));
  }

  /**
   * Makes a party known to Keycloak that is not in the demo data: its group and the client of its
   * software.
   *
   * @return the client id, for {@link #token}
   */
  public String registerParty(String oin, String organisationName, String task) {
    return new PartyRegistration(issuer(), () -> token("beheer-platform"), keys, http)
        .register(oin, organisationName, task);
  }

  /**
   * A fresh access token of a private person ({@code jongere} or {@code ouder}), who is made when
   * he is not there yet and logs in at the portal as a browser does. Blocks.
   */
  public String personToken(String username, String role) {
    return new PrivatePeople(issuer(), () -> token("beheer-platform"), http, secrets.get("demo"))
        .token(username, role);
  }

  /** Where a service of this stack listens. */
  public URI serviceUrl(String service) {
    return URI.create("http://127.0.0.1:" + ports.service(service).http());
  }

  /** Where its health, metrics and redrive are. */
  public URI managementUrl(String service) {
    return URI.create("http://127.0.0.1:" + ports.service(service).management());
  }

  /** The environment of a service on this stack, as skeleton.md lists it. */
  public Map<String, String> env(String service) {
    return env(service, database(service), kafkaBootstrap(), ports);
  }

  /**
   * The same with another database, broker or neighbours, as tests want. A name that is not in the
   * plan gets no port.
   */
  public Map<String, String> env(
      String service, Database database, String kafka, Ports neighbours) {
    Map<String, String> environment = new HashMap<>();
    environment.put("WO_DB_URL", database.url());
    environment.put("WO_DB_GEBRUIKER", database.app());
    environment.put("WO_DB_WACHTWOORD", database.appPassword());
    environment.put("WO_DB_EIGENAAR", database.owner());
    environment.put("WO_DB_EIGENAAR_WACHTWOORD", database.ownerPassword());
    environment.put("WO_KAFKA", kafka);
    environment.put("WO_ISSUER", issuer());
    environment.put("WO_CLIENT_ID", "dienst-" + service);
    environment.put("WO_CLIENT_SLEUTEL", clientKey("dienst-" + service).toString());
    environment.put("WO_VELDSLEUTEL", fieldKey().toString());
    environment.put("WO_LOGSLEUTEL", keys.logKeyFile().toString());
    environment.putAll(neighbours.environment(service));
    return environment;
  }
}
