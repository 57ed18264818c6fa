package nl.warmeoverdracht.devstack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.process.Commands;

/**
 * PostgreSQL refuses to run as root. In a container one often is root: then it runs in a user
 * namespace of its own, or where that is forbidden as {@code nobody}, who keeps the one right to
 * pass through root's folders.
 */
record Unprivileged(List<String> prefix, boolean ownFiles) {
  private static final String NOBODY = "65534";

  /** How to run it here. Fails with advice when neither way is allowed. */
  static Unprivileged here() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new Unprivileged(List.of(), false);
    }
    return Stream.of(inNamespace(), asNobody())
        .filter(way -> works(way.prefix()))
        .findFirst()
        .orElseThrow(
            () ->
                new DevstackException(
                    "PostgreSQL refuses to run as root, and neither unshare nor setpriv works here",
                    "Run it as an ordinary user"));
  }

  static Unprivileged inNamespace() {
    return new Unprivileged(List.of("unshare", "--user"), false);
  }

  /**
   * The secure bit makes access(2) heed the right as well; initdb asks it whether a program can be
   * run.
   */
  static Unprivileged asNobody() {
    return new Unprivileged(
        List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            "--securebits=+no_setuid_fixup"),
        true);
  }

  private static boolean works(List<String> prefix) {
    try {
      List<String> command = Stream.concat(prefix.stream(), Stream.of("true")).toList();
      return Commands.run(command, Path.of("/"), Map.of(), 5).exitCode() == 0;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** PostgreSQL wants to own its cluster: hands the folder over where it runs as someone else. */
  void handOver(Path folder) {
    if (!ownFiles) {
      return;
    }
    try {
      Files.setAttribute(folder, "unix:uid", Integer.valueOf(NOBODY));
    } catch (IOException e) {
      throw new UncheckedIOException("handing " + folder + " to the user of PostgreSQL", e);
    }
  }

  /** The command line of a program of PostgreSQL. */
  List<String> command(List<String> program) {
    return Stream.concat(prefix.stream(), program.stream()).toList();
  }
}
