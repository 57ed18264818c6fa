package nl.warmeoverdracht.devstack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmeoverdracht.devstack.process.Commands;

/**
 * Memory of a process and its children. Linux tells the proportional size, in which a page shared
 * by several processes counts once; elsewhere it is the sum of the resident sizes.
 */
final class ResidentMemory {
  private static final long KILOBYTES = 1024;

  private ResidentMemory() {}

  /** In megabytes; 0 when the process is gone. */
  static long ofTree(long pid) {
    return ProcessHandle.of(pid).stream()
            .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
            .mapToLong(process -> kilobytes(process.pid()))
            .sum()
        / KILOBYTES;
  }

  /** The process alone, in megabytes. */
  static long of(long pid) {
    return kilobytes(pid) / KILOBYTES;
  }

  private static long kilobytes(long pid) {
    Path proportional = Path.of("/proc/" + pid + "/smaps_rollup");
    try (Stream<String> lines = Files.lines(proportional)) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(ResidentMemory::number)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return resident(pid);
    }
  }

  private static long resident(long pid) {
    Commands.Outcome ps =
        Commands.run(
            List.of("ps", "-o", "rss=", "-p", Long.toString(pid)), Path.of("/"), Map.of(), 5);
    return ps.exitCode() == 0 ? number(ps.output()) : 0;
  }

  private static long number(String line) {
    return Long.parseLong(line.replaceAll("\\D", ""));
  }
}
