package nl.warmeoverdracht.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.warmeoverdracht.devstack.download.DiskSpace;
import nl.warmeoverdracht.devstack.download.Progress;
import nl.warmeoverdracht.devstack.download.ServerCache;
import nl.warmeoverdracht.devstack.download.Servers;
import nl.warmeoverdracht.devstack.kafka.KafkaServer;
import nl.warmeoverdracht.devstack.kafka.TopicAdmin;
import nl.warmeoverdracht.devstack.keycloak.KeycloakServer;
import nl.warmeoverdracht.devstack.postgres.DatabaseAdmin;
import nl.warmeoverdracht.devstack.postgres.PostgresServer;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.process.Unit;
import nl.warmeoverdracht.devstack.service.ServiceServer;

/**
 * PostgreSQL, Kafka, Keycloak and our services as children of this process. They end when the stack
 * is closed, and also when this process dies without closing it.
 */
public final class Stack implements AutoCloseable {
  private static final long STATE_BYTES = 500_000_000;
  private static final String POSTGRES = "postgres";
  private static final String KAFKA = "kafka";
  private static final String KEYCLOAK = "keycloak";
  private static final Set<String> SERVERS = Set.of(POSTGRES, KAFKA, KEYCLOAK);
  private final StackOptions options;
  private final StackAccess access;
  private final List<Unit> units = new CopyOnWriteArrayList<>();

  private Stack(StackOptions options) {
    this.options = options;
    this.access = new StackAccess(options.state(), options.ports());
  }

  /**
   * Starts the servers, PostgreSQL and Kafka side by side, and returns when they all answer.
   * Fetches them first when they are not in the cache. When one fails, the others are ended too.
   *
   * @throws DevstackException with one line that says what is wrong and what to do
   */
  public static Stack start(StackOptions options) {
    options.state().create();
    DiskSpace.require(options.state().root(), STATE_BYTES);
    Servers servers = fetchServers(options.progress());
    Stack stack = new Stack(options);
    try {
      stack.startServers(servers);
      StackDescription.write(options.state(), options.ports());
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /**
   * The servers of this user's cache, after fetching and preparing them when they are not there.
   */
  public static Servers fetchServers(Progress progress) {
    return new ServerCache(StateDirectory.cache(), progress, ClusterTemplate::make).servers();
  }

  private void startServers(Servers servers) {
    CompletableFuture<Void> kafka = start(Server.KAFKA, () -> startKafka(servers));
    CompletableFuture<Void> postgres = start(Server.POSTGRES, () -> startPostgres(servers));
    CompletableFuture<Void> keycloak =
        options.servers().contains(Server.KEYCLOAK)
            ? postgres.thenRunAsync(() -> startKeycloak(servers), Thread::startVirtualThread)
            : postgres;
    join(List.of(kafka, postgres, keycloak));
  }

  private CompletableFuture<Void> start(Server server, Runnable action) {
    return options.servers().contains(server)
        ? CompletableFuture.runAsync(action, Thread::startVirtualThread)
        : CompletableFuture.completedFuture(null);
  }

  private static void join(List<CompletableFuture<Void>> futures) {
    try {
      CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void startPostgres(Servers servers) {
    Ports ports = options.ports();
    begin(
        POSTGRES,
        ports.postgres(),
        () -> PostgresServer.start(servers, options.state(), ports.postgres(), access.secrets()));
    DatabaseAdmin admin = access.databaseAdmin();
    StackPlan.load().databases().forEach(name -> admin.create(admin.describe(name)));
  }

  private void startKafka(Servers servers) {
    Ports ports = options.ports();
    begin(
        KAFKA,
        ports.kafka(),
        () ->
            KafkaServer.start(
                servers.kafka(), options.state(), ports.kafka(), ports.kafkaController()));
    try (TopicAdmin admin = new TopicAdmin(access.kafkaBootstrap())) {
      admin.create(options.topics());
    }
  }

  private void startKeycloak(Servers servers) {
    KeycloakServer server =
        new KeycloakServer(servers.keycloak(), options.state(), options.ports(), access.secrets());
    begin(KEYCLOAK, options.ports().keycloak(), () -> server.start(access.database("keycloak")));
  }

  /**
   * Starts our services side by side from their packaged form and returns when all are ready. A
   * service that is not built is left out, with a word about it.
   */
  public void startServices(Path repository) {
    join(
        StackPlan.load().services().stream()
            .filter(plan -> isBuilt(repository, plan.name()))
            .map(plan -> (Runnable) () -> startService(repository, plan.name()))
            .map(start -> CompletableFuture.runAsync(start, Thread::startVirtualThread))
            .toList());
  }

  private boolean isBuilt(Path repository, String service) {
    boolean built = Files.exists(ServiceServer.jar(repository, service));
    if (!built) {
      options.progress().say(service + " is not built yet and is left out (`make build`)");
    }
    return built;
  }

  private void startService(Path repository, String service) {
    begin(
        service,
        options.ports().service(service).http(),
        () ->
            ServiceServer.start(service, access.env(service), repository, options.state().root()));
  }

  private void begin(String name, int port, Supplier<ChildProcess> starter) {
    Unit unit = new Unit(name, port, starter);
    units.add(unit);
    long began = System.nanoTime();
    unit.start();
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    options
        .progress()
        .say("%-14s ready on port %d in %.1f s".formatted(name, port, took.toMillis() / 1000.0));
  }

  private static void closeSideBySide(List<Unit> ending) {
    join(
        ending.stream()
            .map(unit -> CompletableFuture.runAsync(unit::close, Thread::startVirtualThread))
            .toList());
  }

  /** Addresses, roles, keys and tokens. */
  public StackAccess access() {
    return access;
  }

  /** What was started, in that order. */
  public List<Unit> units() {
    return List.copyOf(units);
  }

  /** One of them, to look at or to kill. */
  public Unit unit(String name) {
    return units.stream()
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " was not started"));
  }

  /**
   * Ends the services, then the servers they need, PostgreSQL last; what can end side by side does.
   */
  @Override
  public void close() {
    closeSideBySide(units.stream().filter(unit -> !SERVERS.contains(unit.name())).toList());
    closeSideBySide(units.stream().filter(unit -> !unit.name().equals(POSTGRES)).toList());
    closeSideBySide(units);
    try {
      Files.deleteIfExists(options.state().description());
    } catch (IOException e) {
      throw new UncheckedIOException("removing " + options.state().description(), e);
    }
  }
}
