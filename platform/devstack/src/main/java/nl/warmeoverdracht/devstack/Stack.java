package nl.warmeoverdracht.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.warmeoverdracht.devstack.download.ServerCache;
import nl.warmeoverdracht.devstack.download.Servers;
import nl.warmeoverdracht.devstack.kafka.KafkaServer;
import nl.warmeoverdracht.devstack.kafka.TopicAdmin;
import nl.warmeoverdracht.devstack.keycloak.KeycloakServer;
import nl.warmeoverdracht.devstack.postgres.DatabaseAdmin;
import nl.warmeoverdracht.devstack.postgres.PostgresServer;
import nl.warmeoverdracht.devstack.process.ChildProcess;

/**
 * PostgreSQL, Kafka and Keycloak as children of this process. They end when the stack is closed,
 * and also when this process dies without closing it.
 */
public final class Stack implements AutoCloseable {
  private static final long STATE_BYTES = 300_000_000;
  private final StackOptions options;
  private final StackAccess access;
  private final List<ChildProcess> children = Collections.synchronizedList(new ArrayList<>());

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
    nl.warmeoverdracht.devstack.download.DiskSpace.require(options.state().root(), STATE_BYTES);
    Servers servers = new ServerCache(StateDirectory.cache(), options.progress()).servers();
    Stack stack = new Stack(options);
    try {
      stack.startAll(servers);
      StackDescription.write(options.state(), options.ports());
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  private void startAll(Servers servers) {
    CompletableFuture<Void> kafka =
        wants(Server.KAFKA) ? inBackground(() -> startKafka(servers)) : done();
    CompletableFuture<Void> postgres =
        wants(Server.POSTGRES) ? inBackground(() -> startPostgres(servers)) : done();
    CompletableFuture<Void> keycloak =
        wants(Server.KEYCLOAK)
            ? postgres.thenRunAsync(() -> startKeycloak(servers), Thread::startVirtualThread)
            : done();
    try {
      CompletableFuture.allOf(kafka, postgres, keycloak).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private boolean wants(Server server) {
    return options.servers().contains(server);
  }

  private static CompletableFuture<Void> inBackground(Runnable action) {
    return CompletableFuture.runAsync(action, Thread::startVirtualThread);
  }

  private static CompletableFuture<Void> done() {
    return CompletableFuture.completedFuture(null);
  }

  private void startPostgres(Servers servers) {
    timed(
        "PostgreSQL",
        options.ports().postgres(),
        () ->
            PostgresServer.start(
                servers.postgres(), options.state(), options.ports().postgres(), access.secrets()));
    DatabaseAdmin admin = access.databaseAdmin();
    StackPlan.load().databases().forEach(name -> admin.create(admin.describe(name)));
  }

  private void startKafka(Servers servers) {
    timed(
        "Kafka",
        options.ports().kafka(),
        () ->
            KafkaServer.start(
                servers.kafka(),
                options.state(),
                options.ports().kafka(),
                options.ports().kafkaController()));
    try (TopicAdmin admin = new TopicAdmin(access.kafkaBootstrap())) {
      admin.create(options.topics());
    }
  }

  private void startKeycloak(Servers servers) {
    KeycloakServer server =
        new KeycloakServer(servers.keycloak(), options.state(), options.ports(), access.secrets());
    timed("Keycloak", options.ports().keycloak(), () -> server.start(access.database("keycloak")));
  }

  private void timed(String name, int port, Supplier<ChildProcess> start) {
    Instant began = Instant.now();
    children.add(start.get());
    Duration took = Duration.between(began, Instant.now());
    options
        .progress()
        .say(
            "%-12s ready on 127.0.0.1:%d in %.1f s"
                .formatted(name, port, took.toMillis() / 1000.0));
  }

  /** Addresses, roles, keys and tokens. */
  public StackAccess access() {
    return access;
  }

  /** The running servers. */
  public List<ChildProcess> processes() {
    return List.copyOf(children);
  }

  /** Ends the servers, last started first; PostgreSQL writes everything it promised. */
  @Override
  public void close() {
    List<ChildProcess> ending = new ArrayList<>(children);
    Collections.reverse(ending);
    ending.forEach(ChildProcess::close);
    children.clear();
    try {
      Files.deleteIfExists(options.state().description());
    } catch (IOException e) {
      throw new UncheckedIOException("removing " + options.state().description(), e);
    }
  }
}
