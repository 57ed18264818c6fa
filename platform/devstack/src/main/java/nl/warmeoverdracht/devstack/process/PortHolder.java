package nl.warmeoverdracht.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the process that listens on a port, on Linux from /proc and elsewhere with lsof. */
final class PortHolder {
  private static final String LISTENING = "0A";

  private PortHolder() {}

  /** The process, when we are allowed to see it. */
  static Optional<ProcessHandle> of(int port) {
    return Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
  }

  private static Optional<ProcessHandle> fromProc(int port) {
    Set<String> sockets =
        Stream.of("/proc/net/tcp", "/proc/net/tcp6")
            .flatMap(file -> lines(Path.of(file)).stream().skip(1))
            .map(line -> line.strip().split("\\s+"))
            .filter(field -> field[1].endsWith(":%04X".formatted(port)))
            .filter(field -> field[3].equals(LISTENING))
            .map(field -> "socket:[" + field[9] + "]")
            .collect(Collectors.toSet());
    return ProcessHandle.allProcesses().filter(p -> holds(p.pid(), sockets)).findFirst();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /**
   * False also for a process of someone else, whose files we may not see, or one that just ended.
   */
  private static boolean holds(long pid, Set<String> sockets) {
    try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return files.anyMatch(file -> sockets.contains(target(file)));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static Optional<ProcessHandle> fromLsof(int port) {
    try {
      return Commands.run(
              List.of("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN"),
              Path.of("/"),
              java.util.Map.of(),
              5)
          .output()
          .lines()
          .filter(line -> line.matches("\\d+"))
          .findFirst()
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
