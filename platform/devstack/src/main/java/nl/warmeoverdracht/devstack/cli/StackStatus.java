package nl.warmeoverdracht.devstack.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.devstack.PrivateFiles;
import nl.warmeoverdracht.devstack.StateDirectory;

/**
 * What the supervisor last said about the stack, in a file that the other commands read.
 *
 * @param phase how far it is
 * @param message the one line of a failure, else empty
 * @param supervisor process id of the supervisor
 * @param units the processes
 */
record StackStatus(Phase phase, String message, long supervisor, List<UnitStatus> units) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How far the stack is. */
  enum Phase {
    STARTING,
    SERVERS_READY,
    READY,
    FAILED
  }

  /**
   * One process.
   *
   * @param name short name
   * @param condition ready, restarting or given up
   * @param pid process id
   * @param port port
   * @param startedMillis when it was started
   * @param restarts how often it had to be started again
   */
  record UnitStatus(
      String name, String condition, long pid, int port, long startedMillis, int restarts) {}

  /** The supervisor still lives. */
  boolean running() {
    return phase != Phase.FAILED
        && ProcessHandle.of(supervisor).map(ProcessHandle::isAlive).orElse(false);
  }

  /** The services are up as well, or the servers when that is enough. */
  boolean reached(boolean serversOnly) {
    return phase == Phase.READY || (serversOnly && phase == Phase.SERVERS_READY);
  }

  static Optional<StackStatus> read(StateDirectory state) {
    Path file = file(state);
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readString(file), StackStatus.class))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  void write(StateDirectory state) {
    try {
      PrivateFiles.write(file(state), JSON.writeValueAsString(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and texts are always JSON", e);
    }
  }

  static void clear(StateDirectory state) {
    try {
      Files.deleteIfExists(file(state));
    } catch (IOException e) {
      throw new UncheckedIOException("removing " + file(state), e);
    }
  }

  private static Path file(StateDirectory state) {
    return state.root().resolve("status.json");
  }
}
