package nl.warmeoverdracht.devstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One server to run as a child process.
 *
 * @param name short name, also that of its log file
 * @param command program and arguments; no secrets, because every user sees them
 * @param environment extra environment variables; secrets go here
 * @param directory working directory
 * @param log file that gets everything the process prints
 * @param pidFile file that holds the process id while it runs
 * @param stopSignal signal that ends it gracefully, {@code TERM} or {@code INT}
 * @param grace how long it may take to end before it is killed
 */
public record ChildSpec(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path directory,
    Path log,
    Path pidFile,
    String stopSignal,
    Duration grace) {

  /** Copies the collections. */
  public ChildSpec {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Shows no environment: it holds passwords. */
  @Override
  public String toString() {
    return "ChildSpec[" + name + "]";
  }
}
