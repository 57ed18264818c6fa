package nl.warmeoverdracht.school.aanlevering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Resident memory of a process over time, as Linux tells it. */
final class Geheugenverloop implements AutoCloseable {

  private static final int TUSSENPOOS_MILLIS = 200;
  private static final int PUNTEN = 12;
  private static final int KILO = 1024;

  private final Path status;
  private final List<Long> megabytes = Collections.synchronizedList(new ArrayList<>());
  private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor();

  Geheugenverloop(long pid) {
    status = Path.of("/proc/" + pid + "/status");
    klok.scheduleAtFixedRate(
        () -> megabytes.add(lees("VmRSS:")), 0, TUSSENPOOS_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Whether this machine tells. */
  static boolean isBekend() {
    return Files.exists(Path.of("/proc/self/status"));
  }

  /** The most there ever was, in megabytes. */
  long hoogste() {
    return lees("VmHWM:");
  }

  /** A few points of its course. */
  String verloop() {
    List<Long> alle = List.copyOf(megabytes);
    return IntStream.range(0, PUNTEN)
        .mapToObj(i -> String.valueOf(alle.get(i * (alle.size() - 1) / (PUNTEN - 1))))
        .collect(Collectors.joining(" "));
  }

  private long lees(String naam) {
    try {
      return Files.readAllLines(status).stream()
          .filter(regel -> regel.startsWith(naam))
          .mapToLong(regel -> Long.parseLong(regel.replaceAll("\\D", "")) / KILO)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    klok.shutdownNow();
  }
}
