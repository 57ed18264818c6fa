package nl.warmeoverdracht.devstack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.Ports;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.Secrets;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.postgres.Database;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.process.ChildSpec;
import nl.warmeoverdracht.devstack.process.JavaCommand;
import nl.warmeoverdracht.devstack.process.PortCheck;

/** Keycloak on PostgreSQL with the realm {@code warme-overdracht}, listening on 127.0.0.1 only. */
public final class KeycloakServer {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(180);
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final int HEAP_MEGABYTES = 320;
  private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers", "themes");
  private final Path program;
  private final StateDirectory state;
  private final Ports ports;
  private final Secrets secrets;

  /** A server that runs the shared program with its own state. */
  public KeycloakServer(Path program, StateDirectory state, Ports ports, Secrets secrets) {
    this.program = program;
    this.state = state;
    this.ports = ports;
    this.secrets = secrets;
  }

  /** The issuer of the tokens of a Keycloak on this port. */
  public static String issuer(int port) {
    return "http://localhost:" + port + "/realms/" + RealmFile.REALM;
  }

  /**
   * Imports the realm at first start, starts the server and returns when it answers. Its database
   * must exist.
   */
  public ChildProcess start(Database database) {
    prepareHome();
    Path realm =
        PrivateFiles.directory(state.keycloak().resolve("data/import")).resolve("realm.json");
    RealmFile.write(realm, new ClientKeys(state.keys()), secrets.get("demo"));
    return launch(database);
  }

  /**
   * Makes only the tables and the master realm. No account is ever made in it: who manages our
   * realm is a client of it.
   */
  public ChildProcess startWithoutRealm(Database database) {
    prepareHome();
    return launch(database);
  }

  private ChildProcess launch(Database database) {
    PortCheck.requireFree(ports.keycloak(), "Keycloak");
    PortCheck.requireFree(ports.keycloakManagement(), "the health of Keycloak");
    ChildProcess process = ChildProcess.start(spec(database));
    try (HttpClient http = HttpClient.newHttpClient()) {
      process.awaitReady(START_TIMEOUT, () -> ready(http));
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
    return process;
  }

  private boolean ready(HttpClient http) throws IOException, InterruptedException {
    URI health = URI.create("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }

  /** The program is shared between stacks; only its data folder is ours. */
  private void prepareHome() {
    Path home = PrivateFiles.directory(state.keycloak());
    try {
      for (String name : SHARED) {
        Files.deleteIfExists(home.resolve(name));
        Files.createSymbolicLink(home.resolve(name), program.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("preparing " + home, e);
    }
  }

  private ChildSpec spec(Database database) {
    List<String> command = JavaCommand.withHeap(HEAP_MEGABYTES);
    command.addAll(javaOptions());
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--db-url=" + database.jdbcUrl(),
            "--db-username=" + database.owner(),
            "--db-pool-initial-size=2",
            "--db-pool-max-size=20",
            "--hostname=http://localhost:" + ports.keycloak(),
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + ports.keycloak(),
            "--http-management-port=" + ports.keycloakManagement(),
            "--cache=local",
            "--log-level=INFO,io.smallrye.health:ERROR,org.infinispan:WARN"));
    return new ChildSpec(
        "keycloak",
        command,
        Map.of("KC_DB_PASSWORD", database.ownerPassword()),
        state.keycloak(),
        state.logs().resolve("keycloak.log"),
        state.processes().resolve("keycloak"),
        "TERM",
        GRACE);
  }

  /**
   * What kc.sh passes; we start Java ourselves, because its shell would stand between us and the
   * process.
   */
  private List<String> javaOptions() {
    return List.of(
        "-XX:TieredStopAtLevel=1",
        "-XX:MaxMetaspaceSize=256m",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Dkc.home.dir=" + state.keycloak(),
        "-Djboss.server.config.dir=" + program.resolve("conf"),
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Dpicocli.disable.closures=true",
        "-cp",
        program.resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
  }
}
