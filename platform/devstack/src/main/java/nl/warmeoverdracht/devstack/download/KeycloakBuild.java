package nl.warmeoverdracht.devstack.download;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.process.Commands;
import nl.warmeoverdracht.devstack.process.JavaCommand;

/** {@code kc.sh build}: done once, so that every later start skips it. */
final class KeycloakBuild {
  private static final long LIMIT_SECONDS = 300;

  private KeycloakBuild() {}

  static void run(Path home, String options) {
    List<String> command = new ArrayList<>(List.of("sh", "bin/kc.sh", "build"));
    command.addAll(List.of(options.split(" ")));
    Commands.Outcome outcome =
        Commands.run(
            command, home, Map.of("JAVA_HOME", JavaCommand.home().toString()), LIMIT_SECONDS);
    if (outcome.exitCode() != 0) {
      throw new DevstackException(
          "Keycloak could not be built: " + outcome.lastLine(),
          "Check that the disk is not full, and run it again");
    }
  }
}
