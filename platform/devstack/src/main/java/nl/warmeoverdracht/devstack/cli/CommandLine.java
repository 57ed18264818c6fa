package nl.warmeoverdracht.devstack.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.TreeMap;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.StackAccess;
import nl.warmeoverdracht.devstack.download.Progress;
import nl.warmeoverdracht.devstack.keycloak.DemoParties;
import nl.warmeoverdracht.devstack.keycloak.Login;

/** Chooses the command. Results go to standard output, progress and errors to standard error. */
public final class CommandLine {
  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final String HELP =
      """
      devstack: PostgreSQL, Kafka, Keycloak and the services on this machine, without Docker
        start [--servers-only]   start in the background and return when all is ready
        run                      the same in the foreground; Ctrl-C ends it
        stop                     end everything
        status                   processes, ports, memory
        logs [name] [--follow]   the end of the logs
        logins                   who can log in, and the password
        env <service>            environment to run a service by hand
        reset [--yes]            stop, and remove databases, topics, keys and logs
      Options: --stack <name> (default run), --free-ports, --stacktrace
      """;
  private final PrintStream out;
  private final PrintStream err;
  private final Progress progress;

  /** A command line that writes to these streams. */
  public CommandLine(PrintStream out, PrintStream err, Progress progress) {
    this.out = out;
    this.err = err;
    this.progress = progress;
  }

  /** Runs one command. The exit code is 0, or 1 after one line on the error stream. */
  public int run(String... words) throws InterruptedException {
    try {
      return execute(Arguments.parse(words));
    } catch (DevstackException e) {
      err.println(e.getMessage());
      if (java.util.List.of(words).contains("--stacktrace")) {
        e.printStackTrace(err);
      }
      return FAILED;
    }
  }

  private int execute(Arguments arguments) throws InterruptedException {
    switch (arguments.command()) {
      case "start" -> new StartCommand(arguments, progress).run();
      case "run" -> foreground(arguments);
      case "supervise" -> new StartCommand(arguments, progress).superviseHere();
      case "stop" -> new StopCommand(arguments.state(), progress).run();
      case "status" -> {
        return new StatusCommand(arguments.state(), out, Clock.systemUTC()).run() ? OK : FAILED;
      }
      case "logs" ->
          new LogsCommand(arguments.state(), out).run(arguments.names(), arguments.has("--follow"));
      case "logins" -> logins(StackAccess.attach(arguments.state()));
      case "env" -> env(arguments);
      case "reset" -> new ResetCommand(arguments.state(), progress).run(arguments.has("--yes"));
      case "help" -> out.print(HELP);
      default ->
          throw new DevstackException(
              "Command " + arguments.command() + " is unknown", "See `devstack help`");
    }
    return OK;
  }

  private void foreground(Arguments arguments) throws InterruptedException {
    arguments.state().create();
    StartCommand start = new StartCommand(arguments, progress);
    start.wish(arguments.has("--servers-only"));
    start.superviseHere();
  }

  private void logins(StackAccess access) {
    out.printf("Password of everyone: %s%n", access.secrets().get("demo"));
    out.printf("Keycloak: http://localhost:%d%n", access.ports().keycloak());
    for (Login login : Login.all(DemoParties.load())) {
      out.printf("  %-45s %-24s %s%n", login.username(), login.role(), login.organisation());
    }
  }

  private void env(Arguments arguments) {
    if (arguments.names().isEmpty()) {
      throw new DevstackException("Which service?", "For example `devstack env school`");
    }
    new TreeMap<>(StackAccess.attach(arguments.state()).env(arguments.names().getFirst()))
        .forEach((name, value) -> out.printf("%s=%s%n", name, value));
  }
}
