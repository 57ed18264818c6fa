package nl.warmeoverdracht.devstack.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.Secrets;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.download.Servers;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.process.ChildSpec;
import nl.warmeoverdracht.devstack.process.PortCheck;

/** PostgreSQL 18 with its cluster in the state folder, listening on 127.0.0.1 only. */
public final class PostgresServer {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration GRACE = Duration.ofSeconds(20);

  /** Nothing a statement carries may reach the log: rows hold personal data (invariant 5). */
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "max_connections=200",
          "shared_buffers=128MB",
          "huge_pages=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_min_error_statement=panic",
          "log_error_verbosity=terse",
          "log_parameter_max_length=0",
          "log_parameter_max_length_on_error=0");

  private PostgresServer() {}

  /** Makes the cluster at first start, starts the server and returns when it answers. */
  public static ChildProcess start(
      Servers servers, StateDirectory state, int port, Secrets secrets) {
    return start(servers, state, port, secrets, Unprivileged.here());
  }

  static ChildProcess start(
      Servers servers, StateDirectory state, int port, Secrets secrets, Unprivileged user) {
    PortCheck.requireFree(port, "PostgreSQL");
    new Cluster(servers, state, secrets, user).require();
    ChildProcess process = ChildProcess.start(spec(servers.postgres(), state, port, user));
    DatabaseAdmin admin = new DatabaseAdmin(port, secrets);
    try {
      process.awaitReady(START_TIMEOUT, admin::answers);
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
    return process;
  }

  private static ChildSpec spec(Path program, StateDirectory state, int port, Unprivileged user) {
    List<String> command =
        new ArrayList<>(
            List.of(program.resolve("bin/postgres").toString(), "-D", state.postgres().toString()));
    command.addAll(List.of("-c", "port=" + port));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    return new ChildSpec(
        "postgres",
        user.command(command),
        Map.of("LC_ALL", "C", "TZ", "UTC"),
        state.root(),
        state.logs().resolve("postgres.log"),
        state.processes().resolve("postgres"),
        "INT",
        GRACE);
  }
}
