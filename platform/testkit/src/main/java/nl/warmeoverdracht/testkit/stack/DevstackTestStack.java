package nl.warmeoverdracht.testkit.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.devstack.Ports;
import nl.warmeoverdracht.devstack.Server;
import nl.warmeoverdracht.devstack.Stack;
import nl.warmeoverdracht.devstack.StackAccess;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.postgres.Database;

/**
 * The servers as child processes. PostgreSQL and Keycloak of a running stack are used when {@code
 * WO_TEST_STACK} names its state folder (or the {@code stack.json} in it); {@code make test} does
 * so, because starting Keycloak for every module is slow. The broker is always of this JVM.
 */
final class DevstackTestStack implements TestStack {
  private static final String VARIABLE = "WO_TEST_STACK";
  private static final String NOWHERE = "127.0.0.1:1";
  private final OwnStacks own = new OwnStacks();
  private final Ports neighbours = Ports.free();
  private final Map<String, Database> databases = new ConcurrentHashMap<>();
  private final Optional<StackAccess> attached;
  private final String suffix = Long.toString(ProcessHandle.current().pid(), 36);

  /** Attaches to the stack that {@code WO_TEST_STACK} names, if any. */
  DevstackTestStack() {
    this(System.getProperty(VARIABLE, System.getenv(VARIABLE)));
  }

  /** Attaches to the stack with this state folder; null or blank for servers of our own. */
  DevstackTestStack(String folder) {
    this.attached =
        Optional.ofNullable(folder).filter(name -> !name.isBlank()).map(DevstackTestStack::attach);
  }

  private static StackAccess attach(String name) {
    Path path = Path.of(name);
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    return StackAccess.attach(new StateDirectory(folder));
  }

  @Override
  public void require(Set<Server> servers) {
    CompletableFuture<Void> broker =
        CompletableFuture.runAsync(
            () -> {
              if (servers.contains(Server.KAFKA)) {
                kafka();
              }
            },
            Thread::startVirtualThread);
    if (servers.contains(Server.KEYCLOAK)) {
      identity();
    } else if (servers.contains(Server.POSTGRES)) {
      storage();
    }
    broker.join();
  }

  @Override
  public Database database(String service) {
    return databases.computeIfAbsent(service, this::create);
  }

  /**
   * In a stack shared with other JVMs the database has a name of its own and is dropped at the end.
   */
  private Database create(String service) {
    StackAccess access = storage();
    String name = attached.isPresent() ? service + "_" + suffix : service;
    Database database = access.databaseAdmin().describe(service, name);
    access.databaseAdmin().create(database);
    if (attached.isPresent()) {
      own.atEnd(() -> access.databaseAdmin().drop(database));
    }
    return database;
  }

  @Override
  public String kafka() {
    return own.broker().access().kafkaBootstrap();
  }

  @Override
  public String issuer() {
    return identity().issuer();
  }

  @Override
  public Path clientKey(String clientId) {
    return keys().clientKey(clientId);
  }

  @Override
  public String token(String clientId) {
    return identity().token(clientId);
  }

  @Override
  public String personToken(String username, String role) {
    return identity().personToken(username, role);
  }

  @Override
  public URI url(String service) {
    return URI.create("http://127.0.0.1:" + neighbours.service(service).http());
  }

  @Override
  public Map<String, String> environment(String service, Set<Server> servers) {
    require(servers);
    return keys()
        .env(
            service,
            servers.contains(Server.POSTGRES) ? database(service) : nowhere(service),
            servers.contains(Server.KAFKA) ? kafka() : NOWHERE,
            neighbours);
  }

  private static Database nowhere(String service) {
    return new Database("127.0.0.1", 1, service, "geen", "geen", "geen", "geen");
  }

  private StackAccess identity() {
    return attached.orElseGet(() -> own.withKeycloak().access());
  }

  private StackAccess storage() {
    return attached.orElseGet(() -> own.withPostgres().access());
  }

  /** Keys are files: they need no running server. */
  private StackAccess keys() {
    return attached.orElseGet(() -> own.any().map(Stack::access).orElseGet(this::storage));
  }
}
