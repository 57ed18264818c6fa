package nl.warmeoverdracht.devstack.cli;

import java.io.Console;
import java.nio.file.Files;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.download.Progress;

/** {@code reset}: stops the stack and removes everything it made, after saying what that is. */
final class ResetCommand {
  private final StateDirectory state;
  private final Progress progress;

  ResetCommand(StateDirectory state, Progress progress) {
    this.state = state;
    this.progress = progress;
  }

  void run(boolean sure) {
    if (!Files.exists(state.root())) {
      progress.say("There is nothing to remove in " + state.root());
      return;
    }
    progress.say(
        "This removes "
            + state.root()
            + ": all databases and topics, keys, passwords and logs. Downloaded servers stay.");
    if (sure || confirmed()) {
      new StopCommand(state, progress).run();
      PrivateFiles.deleteTree(state.root());
      progress.say("Removed");
    } else {
      progress.say("Nothing was removed");
    }
  }

  private static boolean confirmed() {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      throw new DevstackException("There is nobody to ask", "Add --yes when you are sure");
    }
    return "y".equalsIgnoreCase(console.readLine("Remove it? [y/N] "));
  }
}
