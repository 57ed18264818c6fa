package nl.warmeoverdracht.devstack.cli;

import java.time.Duration;
import java.util.Optional;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.download.Progress;
import nl.warmeoverdracht.devstack.process.Await;

/** {@code stop}: asks the supervisor to end everything and waits until it did. */
final class StopCommand {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private final StateDirectory state;
  private final Progress progress;

  StopCommand(StateDirectory state, Progress progress) {
    this.state = state;
    this.progress = progress;
  }

  void run() {
    Optional<ProcessHandle> supervisor =
        StackStatus.read(state)
            .filter(StackStatus::running)
            .flatMap(status -> ProcessHandle.of(status.supervisor()));
    if (supervisor.isEmpty()) {
      progress.say("Nothing runs");
    } else {
      end(supervisor.get());
      progress.say("Stopped");
    }
    StackStatus.clear(state);
  }

  private static void end(ProcessHandle supervisor) {
    supervisor.destroy();
    Await.until(
        PATIENCE,
        () -> !supervisor.isAlive(),
        () -> "the supervisor (process " + supervisor.pid() + ") does not end");
  }
}
