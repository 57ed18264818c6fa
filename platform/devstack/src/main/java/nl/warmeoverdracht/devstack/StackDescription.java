package nl.warmeoverdracht.devstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * The file {@code stack.json} in the state folder: what someone else needs to attach to a running
 * stack. It holds no secrets.
 *
 * @param ports ports of the servers and services
 * @param owner process id of the process that runs the stack
 */
public record StackDescription(Ports ports, long owner) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Writes the description of a stack that this process runs. */
  static void write(StateDirectory state, Ports ports) {
    StackDescription description = new StackDescription(ports, ProcessHandle.current().pid());
    try {
      PrivateFiles.write(state.description(), JSON.writeValueAsString(description));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers are always JSON", e);
    }
  }

  /** Reads the description; fails when no stack runs with this state folder. */
  public static StackDescription read(StateDirectory state) {
    if (!Files.exists(state.description())) {
      throw notRunning(state);
    }
    try {
      StackDescription description =
          JSON.readValue(Files.readString(state.description()), StackDescription.class);
      if (ProcessHandle.of(description.owner()).isEmpty()) {
        throw notRunning(state);
      }
      return description;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + state.description(), e);
    }
  }

  private static DevstackException notRunning(StateDirectory state) {
    return new DevstackException(
        "No stack runs with state folder " + state.root(), "Start it first (`make run`)");
  }
}
