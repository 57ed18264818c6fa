package nl.warmeoverdracht.devstack;

import nl.warmeoverdracht.devstack.cli.CommandLine;
import nl.warmeoverdracht.devstack.download.Progress;

/** The command line of devstack: {@code java -jar devstack.jar help}. */
public final class Devstack {
  private Devstack() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] words) throws InterruptedException {
    System.exit(new CommandLine(System.out, System.err, Progress.onStandardError()).run(words));
  }
}
