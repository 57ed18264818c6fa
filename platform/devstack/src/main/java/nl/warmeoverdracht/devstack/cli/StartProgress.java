package nl.warmeoverdracht.devstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.download.Progress;
import nl.warmeoverdracht.devstack.process.Await;
import nl.warmeoverdracht.devstack.process.LogTail;

/**
 * Follows a supervisor that is starting: passes on what it says, and ends when it is ready or
 * failed.
 */
final class StartProgress {
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration FIRST_SIGN = Duration.ofSeconds(30);
  private final StateDirectory state;
  private final Progress progress;
  private int linesShown;

  StartProgress(StateDirectory state, Progress progress) {
    this.state = state;
    this.progress = progress;
  }

  /** Waits until the supervisor gives its first sign of life. */
  void awaitFirstStatus(Process supervisor) {
    Await.until(
        FIRST_SIGN,
        () -> {
          if (!supervisor.isAlive() && StackStatus.read(state).isEmpty()) {
            throw new DevstackException(
                "The supervisor ended: " + LogTail.last(log(), 1), "Read " + log());
          }
          return StackStatus.read(state).isPresent();
        },
        () -> "the supervisor says nothing; see " + log());
  }

  /** Returns when the stack is up; shows every line of the supervisor until then. */
  void awaitReady(boolean serversOnly) {
    Await.until(PATIENCE, () -> isReady(serversOnly), () -> "the stack is not ready");
  }

  private boolean isReady(boolean serversOnly) {
    Optional<StackStatus> status = StackStatus.read(state);
    String failure = status.map(StackStatus::message).orElse("");
    showNewLines(failure);
    if (!failure.isEmpty()) {
      throw DevstackException.relayed(failure);
    }
    if (status.filter(StackStatus::running).isEmpty()) {
      throw new DevstackException(
          "The supervisor is gone: " + LogTail.last(log(), 1), "Read " + log());
    }
    return status.get().reached(serversOnly);
  }

  /** The failure is left out: the command line ends with it. */
  private void showNewLines(String failure) {
    List<String> lines = lines();
    lines.subList(Math.min(linesShown, lines.size()), lines.size()).stream()
        .filter(line -> !line.equals(failure))
        .forEach(progress::say);
    linesShown = Math.max(linesShown, lines.size());
  }

  private List<String> lines() {
    try {
      return Files.exists(log()) ? Files.readAllLines(log()) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + log(), e);
    }
  }

  private Path log() {
    return state.logs().resolve("supervisor.log");
  }
}
