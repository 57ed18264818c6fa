package nl.warmeoverdracht.devstack.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.process.LogTail;

/** {@code logs [name] [--follow]}: the end of the logs, or their growth. */
final class LogsCommand {
  private static final int LINES = 40;
  private final StateDirectory state;
  private final PrintStream out;

  LogsCommand(StateDirectory state, PrintStream out) {
    this.state = state;
    this.out = out;
  }

  void run(List<String> names, boolean follow) {
    List<Path> logs = names.isEmpty() ? all() : names.stream().map(this::named).toList();
    if (follow) {
      follow(logs);
    } else {
      logs.forEach(log -> out.printf("== %s%n%s%n", log, LogTail.last(log, LINES)));
    }
  }

  private List<Path> all() {
    if (!Files.isDirectory(state.logs())) {
      throw new DevstackException("There are no logs yet", "Start the stack with `make run`");
    }
    try (Stream<Path> files = Files.list(state.logs())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + state.logs(), e);
    }
  }

  private Path named(String name) {
    return all().stream()
        .filter(log -> log.getFileName().toString().equals(name + ".log"))
        .findFirst()
        .orElseThrow(
            () ->
                new DevstackException(
                    "There is no log of " + name,
                    "Choose one of "
                        + String.join(
                            ", ",
                            all().stream()
                                .map(log -> log.getFileName().toString().replace(".log", ""))
                                .toList())));
  }

  private static void follow(List<Path> logs) {
    List<String> command = new ArrayList<>(List.of("tail", "-n", "20", "-F"));
    logs.forEach(log -> command.add(log.toString()));
    try {
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("following the logs", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
