package nl.warmeoverdracht.devstack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.Secrets;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.process.ChildSpec;
import nl.warmeoverdracht.devstack.process.Commands;
import nl.warmeoverdracht.devstack.process.PortCheck;

/** PostgreSQL 18 with its cluster in the state folder, listening on 127.0.0.1 only. */
public final class PostgresServer {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final long INITDB_SECONDS = 120;

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
  public static ChildProcess start(Path program, StateDirectory state, int port, Secrets secrets) {
    PortCheck.requireFree(port, "PostgreSQL");
    Unprivileged user = Unprivileged.here();
    initialize(program, state, secrets, user);
    ChildProcess process = ChildProcess.start(spec(program, state, port, user));
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

  /** A cluster appears by one rename: a killed initdb leaves nothing that looks like one. */
  private static void initialize(
      Path program, StateDirectory state, Secrets secrets, Unprivileged user) {
    if (Files.exists(state.postgres())) {
      return;
    }
    Path work = state.root().resolve(".postgres-nieuw");
    PrivateFiles.deleteTree(work);
    PrivateFiles.directory(work);
    user.handOver(work);
    Path password = state.root().resolve(".postgres-wachtwoord");
    PrivateFiles.write(password, secrets.get("db." + DatabaseAdmin.SUPERUSER));
    Commands.Outcome outcome =
        Commands.run(
            user.command(initdb(program, work, password)),
            state.root(),
            Map.of("LC_ALL", "C"),
            INITDB_SECONDS);
    publish(outcome, work, password, state.postgres());
  }

  private static List<String> initdb(Path program, Path work, Path password) {
    return List.of(
        program.resolve("bin/initdb").toString(),
        "--pgdata=" + work,
        "--username=" + DatabaseAdmin.SUPERUSER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--no-locale",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--no-instructions");
  }

  private static void publish(Commands.Outcome outcome, Path work, Path password, Path cluster) {
    try {
      Files.delete(password);
      if (outcome.exitCode() != 0) {
        throw new DevstackException(
            "PostgreSQL could not make its cluster: " + outcome.lastLine(),
            "Check that the disk is not full, and run it again");
      }
      Files.move(work, cluster, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("making the cluster in " + cluster, e);
    }
  }
}
