package nl.warmeoverdracht.devstack.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.Resources;
import nl.warmeoverdracht.devstack.process.JavaCommand;
import nl.warmeoverdracht.devstack.process.LogTail;

/**
 * Fetches the packages with Maven as a child process, into a local repository of its own: its
 * growth is the progress, and it is thrown away after unpacking.
 */
final class MavenDownload {
  private static final String COPY =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  private static final long PAUSE_MILLIS = 250;
  private final Path work;
  private final Progress progress;
  private final Path maven;

  MavenDownload(Path work, Progress progress, Path maven) {
    this.work = work;
    this.progress = progress;
    this.maven = maven;
  }

  /** The folder with the packages. The expected number of bytes only serves the progress bar. */
  Path fetch(long expectedBytes) {
    Path files = work.resolve("pakketten");
    Path log = work.resolve("maven.log");
    Process download = start(files, log);
    try {
      watch(download, expectedBytes);
    } finally {
      download.destroy();
    }
    if (download.exitValue() != 0) {
      throw new DevstackException(
          "Maven could not fetch PostgreSQL, Kafka and Keycloak: " + reason(log),
          "Check the network, or the mirror in your Maven settings.xml, and run it again");
    }
    return files;
  }

  private Process start(Path files, Path log) {
    try {
      Path pom = Files.writeString(work.resolve("pom.xml"), Resources.text("servers.pom.xml"));
      List<String> command =
          List.of(
              maven.toString(),
              "--batch-mode",
              "--no-transfer-progress",
              "--strict-checksums",
              "--file=" + pom,
              "-Dmaven.repo.local=" + work.resolve("repo"),
              "-Dpostgres.platform=" + Platform.current(),
              "-DoutputDirectory=" + files,
              COPY);
      ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
      builder.environment().put("JAVA_HOME", JavaCommand.home().toString());
      return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException("starting Maven", e);
    }
  }

  private void watch(Process download, long expectedBytes) {
    try (Progress.Bar bar =
        progress.bar("Downloading PostgreSQL 18, Kafka 4.3, Keycloak 26", expectedBytes)) {
      while (!download.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        bar.at(size(work.resolve("repo")));
      }
      bar.at(size(work.resolve("repo")));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DevstackException("Interrupted while downloading", "Run it again", e);
    }
  }

  /** Files come and go while Maven works; one that is gone counts for nothing. */
  private static long size(Path folder) {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static String reason(Path log) {
    return LogTail.last(log, 200)
        .lines()
        .filter(line -> line.startsWith("[ERROR]"))
        .findFirst()
        .map(line -> line.substring("[ERROR]".length()).strip())
        .orElse(LogTail.last(log, 1));
  }
}
