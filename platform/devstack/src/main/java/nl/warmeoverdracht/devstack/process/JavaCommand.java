package nl.warmeoverdracht.devstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The start of a command line that runs Java with the JDK we run on, small and quick to start. */
public final class JavaCommand {
  private JavaCommand() {}

  /** The folder of this JDK. */
  public static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  /** {@code java} with a small heap; add the rest of the command line to the list. */
  public static List<String> withHeap(int megabytes) {
    return new ArrayList<>(
        List.of(
            home().resolve("bin/java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx" + megabytes + "m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.security.egd=file:/dev/urandom"));
  }
}
