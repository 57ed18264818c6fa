package nl.warmeoverdracht.devstack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.Ports;
import nl.warmeoverdracht.devstack.Stack;
import nl.warmeoverdracht.devstack.StackOptions;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.download.Progress;
import nl.warmeoverdracht.devstack.kafka.Topic;
import nl.warmeoverdracht.devstack.kafka.Topics;
import nl.warmeoverdracht.devstack.process.JavaCommand;
import nl.warmeoverdracht.devstack.process.ProgramCopy;
import nl.warmeoverdracht.devstack.service.RepositoryFolder;

/**
 * {@code start}: a supervisor in the background, unless one runs already; returns when the stack is
 * ready.
 */
final class StartCommand {
  private final Arguments arguments;
  private final StateDirectory state;
  private final Progress progress;

  StartCommand(Arguments arguments, Progress progress) {
    this.arguments = arguments;
    this.state = arguments.state();
    this.progress = progress;
  }

  /** Starts what does not run yet, and returns when the stack is ready. */
  void run() {
    state.create();
    boolean serversOnly = arguments.has("--servers-only");
    Optional<StackStatus> status = StackStatus.read(state).filter(StackStatus::running);
    if (status.isEmpty()) {
      StackStatus.clear(state);
      wish(serversOnly);
      Stack.fetchServers(progress);
      launch();
    } else if (status.get().reached(serversOnly)) {
      progress.say("The stack is up already (`make status`)");
      return;
    } else if (!serversOnly) {
      wish(false);
    }
    new StartProgress(state, progress).awaitReady(serversOnly);
  }

  /** The supervisor in this process, for {@code run} and for the background. */
  void superviseHere() throws InterruptedException {
    state.create();
    Path repository = RepositoryFolder.find();
    Ports ports = arguments.has("--free-ports") ? Ports.free() : Ports.fixed();
    StackOptions options =
        new StackOptions(
            state,
            ports,
            java.util.EnumSet.allOf(nl.warmeoverdracht.devstack.Server.class),
            topics(repository),
            progress);
    new Supervisor(options, Clock.systemUTC()).run();
  }

  private static List<Topic> topics(Path repository) {
    Path file = repository.resolve("contracts/topics.yaml");
    return Files.exists(file) ? Topics.read(file) : List.of();
  }

  void wish(boolean serversOnly) {
    try {
      if (serversOnly) {
        Files.deleteIfExists(Supervisor.wish(state));
      } else {
        Files.writeString(Supervisor.wish(state), "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing in " + state.root(), e);
    }
  }

  /**
   * The supervisor runs from a copy of this jar and its libraries, because the next build rewrites
   * them.
   */
  private String program() {
    String classPath = System.getProperty("java.class.path");
    Path jar = Path.of(classPath.split(java.io.File.pathSeparator)[0]).toAbsolutePath();
    Path libraries = jar.resolveSibling("lib");
    if (!classPath.endsWith(".jar") || !Files.isDirectory(libraries)) {
      return classPath;
    }
    Path copy = state.root().resolve("programma-devstack");
    ProgramCopy.replace(libraries, copy);
    try {
      Files.copy(jar, copy.resolve(jar.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException("copying " + jar, e);
    }
    return copy + "/*";
  }

  /** Ctrl-C in the terminal and its closing are not meant for the supervisor. */
  private void launch() {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "trap '' HUP INT; exec \"$@\"", "devstack"));
    command.addAll(JavaCommand.withHeap(64));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-cp",
            program(),
            "nl.warmeoverdracht.devstack.Devstack",
            "supervise",
            "--stack",
            arguments.stack()));
    if (arguments.has("--free-ports")) {
      command.add("--free-ports");
    }
    try {
      Path log = state.logs().resolve("supervisor.log");
      Files.deleteIfExists(log);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(RepositoryFolder.find().toFile())
              .redirectInput(new java.io.File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      Process supervisor = builder.start();
      new StartProgress(state, progress).awaitFirstStatus(supervisor);
    } catch (IOException e) {
      throw new DevstackException(
          "The supervisor could not be started (" + e.getMessage() + ")",
          "Check that the disk is not full",
          e);
    }
  }
}
