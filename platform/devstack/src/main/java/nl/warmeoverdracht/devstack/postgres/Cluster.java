package nl.warmeoverdracht.devstack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.Secrets;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.download.Servers;
import nl.warmeoverdracht.devstack.process.Commands;

/**
 * Makes the folder in which PostgreSQL keeps everything: by copying the template of the cache, or
 * by initdb.
 */
final class Cluster {
  private static final long LIMIT_SECONDS = 120;
  private final Servers servers;
  private final StateDirectory state;
  private final Secrets secrets;
  private final Unprivileged user;

  Cluster(Servers servers, StateDirectory state, Secrets secrets, Unprivileged user) {
    this.servers = servers;
    this.state = state;
    this.secrets = secrets;
    this.user = user;
  }

  /**
   * Returns when the folder exists. It appears by one rename: what was killed half way leaves
   * nothing that looks like one.
   */
  void require() {
    if (Files.exists(state.postgres())) {
      return;
    }
    Path work = state.root().resolve(".postgres-nieuw");
    PrivateFiles.deleteTree(work);
    try {
      if (Files.isDirectory(servers.cluster()) && !user.ownFiles()) {
        copy(servers.cluster(), work);
        setPassword(work);
      } else {
        initialize(work);
      }
      Files.move(work, state.postgres(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("making the cluster in " + state.postgres(), e);
    }
  }

  private static void copy(Path template, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(template)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, target.resolve(template.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** In single-user mode, so that no server ever listens with the password of the template. */
  private void setPassword(Path cluster) {
    List<String> command =
        List.of(
            servers.postgres().resolve("bin/postgres").toString(),
            "--single",
            "-D",
            cluster.toString(),
            DatabaseAdmin.SUPERUSER);
    String sql =
        "ALTER ROLE \"%s\" PASSWORD '%s'\n"
            .formatted(DatabaseAdmin.SUPERUSER, secrets.get("db." + DatabaseAdmin.SUPERUSER));
    require(
        Commands.run(
            user.command(command), state.root(), Map.of("LC_ALL", "C"), sql, LIMIT_SECONDS));
  }

  private void initialize(Path work) throws IOException {
    PrivateFiles.directory(work);
    user.handOver(work);
    Path password = state.root().resolve(".postgres-wachtwoord");
    PrivateFiles.write(password, secrets.get("db." + DatabaseAdmin.SUPERUSER));
    try {
      require(
          Commands.run(
              user.command(initdb(work, password)),
              state.root(),
              Map.of("LC_ALL", "C"),
              LIMIT_SECONDS));
    } finally {
      Files.delete(password);
    }
  }

  private List<String> initdb(Path work, Path password) {
    return List.of(
        servers.postgres().resolve("bin/initdb").toString(),
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

  private static void require(Commands.Outcome outcome) {
    if (outcome.exitCode() != 0) {
      throw new DevstackException(
          "PostgreSQL could not make its cluster: " + outcome.lastLine(),
          "Check that the disk is not full, and run it again");
    }
  }
}
