package nl.warmeoverdracht.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The same server of an earlier run: its supervisor may have been killed a moment ago, while it is
 * still ending.
 */
final class Predecessor {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Predecessor() {}

  /** Returns when no process of the pid file runs any more. */
  static void awaitEnd(ChildSpec spec) {
    Optional<ProcessHandle> predecessor = of(spec.pidFile());
    predecessor.ifPresent(
        process ->
            Await.until(
                PATIENCE,
                () -> !process.isAlive(),
                () -> spec.name() + " of an earlier run still runs as process " + process.pid()));
  }

  /**
   * The running process that the file names, unless the number was given to a younger process
   * since.
   */
  static Optional<ProcessHandle> of(Path pidFile) {
    return readPid(pidFile)
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> startedBefore(process, lastModified(pidFile).plusSeconds(2)));
  }

  static boolean startedBefore(ProcessHandle process, Instant moment) {
    return process.info().startInstant().map(start -> start.isBefore(moment)).orElse(false);
  }

  /** The number in the file; empty when there is no file. */
  static Optional<Long> readPid(Path pidFile) {
    try {
      return Files.exists(pidFile)
          ? Optional.of(Long.valueOf(Files.readString(pidFile).strip()))
          : Optional.empty();
    } catch (java.nio.file.NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + pidFile, e);
    }
  }

  private static Instant lastModified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (java.nio.file.NoSuchFileException e) {
      return Instant.EPOCH;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
