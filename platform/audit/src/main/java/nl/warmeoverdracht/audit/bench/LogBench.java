package nl.warmeoverdracht.audit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.audit.verify.FolderLog;
import nl.warmeoverdracht.audit.verify.Progress;
import nl.warmeoverdracht.audit.verify.Report;
import nl.warmeoverdracht.audit.verify.Verification;

/**
 * {@code make bench-log}: appends per second to a log in files, each batch on disk with its signed
 * checkpoint before the next, and the time of a full verification, beside what openssl hashes on
 * the same machine in the same run.
 */
public final class LogBench {

  private static final int LEAVES = 1_000_000;
  private static final int SINGLE = 2_000;
  private static final int BATCHES = 200;
  private static final int BATCH = 1_000;
  private static final int ROUNDS = 3;

  private LogBench() {}

  /** Runs it; the argument is how many leaves are verified, a million without. */
  public static void main(String[] args) throws IOException {
    int leaves = args.length > 0 && !args[0].isEmpty() ? Integer.parseInt(args[0]) : LEAVES;
    Path folder = Files.createTempDirectory("bench-log");
    try {
      appends(folder.resolve("single"), SINGLE, 1);
      appends(folder.resolve("batch"), BATCHES, BATCH);
      verify(folder.resolve("large"), leaves);
      OpensslSpeed.print(System.out, leaves, LogFiles.leafBytes(), LogFiles.NODE_BYTES);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void appends(Path folder, int batches, int size) {
    LogFiles log = new LogFiles(folder);
    List<List<byte[]>> leaves = Stream.generate(() -> log.leaves(size)).limit(batches).toList();
    Instant start = Instant.now();
    leaves.forEach(log::append);
    double seconds = seconds(start);
    System.out.printf(
        "append, batch %4d: %,10.0f leaves/s, %.2f ms a batch (%d batches, fsync and signature each)%n",
        size, batches * size / seconds, 1000 * seconds / batches, batches);
  }

  private static void verify(Path folder, int leaves) {
    LogFiles log = new LogFiles(folder);
    for (int left = leaves; left > 0; left -= 100 * BATCH) {
      log.append(log.leaves(Math.min(left, 100 * BATCH)));
    }
    for (int round = 1; round <= ROUNDS; round++) {
      Instant start = Instant.now();
      Report report = Verification.of(new FolderLog(folder)).run(start, Progress.NONE);
      double seconds = seconds(start);
      System.out.printf(
          "verify, round %d:    %,10.0f leaves/s, %.2f s for %,d leaves, sound: %b%n",
          round, leaves / seconds, seconds, leaves, report.sound());
    }
  }

  private static double seconds(Instant start) {
    return Duration.between(start, Instant.now()).toNanos() / 1e9;
  }
}
