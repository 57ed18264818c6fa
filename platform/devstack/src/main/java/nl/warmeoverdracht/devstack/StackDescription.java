package nl.warmeoverdracht.devstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;

/**
 * The file {@code stack.properties} in the state folder: what someone else needs to attach to a
 * running stack. It holds no secrets; those are in their own file beside it.
 *
 * @param ports ports of the servers
 * @param supervisor process id of the process that runs the stack
 */
public record StackDescription(Ports ports, long supervisor) {

  /** Writes the description of a stack that this process runs. */
  static void write(StateDirectory state, Ports ports) {
    PrivateFiles.write(
        state.description(),
        """
        postgres=%d
        kafka=%d
        kafka-controller=%d
        keycloak=%d
        keycloak-beheer=%d
        supervisor=%d
        """
            .formatted(
                ports.postgres(),
                ports.kafka(),
                ports.kafkaController(),
                ports.keycloak(),
                ports.keycloakManagement(),
                ProcessHandle.current().pid()));
  }

  /** Reads the description; fails when no stack was started with this state folder. */
  public static StackDescription read(StateDirectory state) {
    if (!Files.exists(state.description())) {
      throw new DevstackException(
          "No stack runs with state folder " + state.root(), "Start it first (`make run`)");
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(state.description())) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + state.description(), e);
    }
    Ports ports =
        new Ports(
            number(values, "postgres"),
            number(values, "kafka"),
            number(values, "kafka-controller"),
            number(values, "keycloak"),
            number(values, "keycloak-beheer"));
    return new StackDescription(ports, number(values, "supervisor"));
  }

  private static int number(Properties values, String name) {
    return Integer.parseInt(values.getProperty(name));
  }
}
