package nl.warmeoverdracht.devstack.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Short helper programs (initdb, the Kafka formatter) that run to their end. */
public final class Commands {
  private Commands() {}

  /** What a program answered: its exit code and everything it printed. */
  public record Outcome(int exitCode, String output) {
    /** The last line printed that says something. */
    public String lastLine() {
      return output.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b).strip();
    }
  }

  /**
   * Runs the program and waits for it, at most the given number of seconds; then it is killed and
   * the exit code is -1.
   */
  public static Outcome run(
      List<String> command, Path directory, Map<String, String> environment, long seconds) {
    return run(command, directory, environment, "", seconds);
  }

  /**
   * The same for a program that reads a little text: secrets travel so, because arguments are
   * visible to all.
   */
  public static Outcome run(
      List<String> command,
      Path directory,
      Map<String, String> environment,
      String input,
      long seconds) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().putAll(environment);
      Process process = builder.redirectErrorStream(true).start();
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      Thread killer = killAfter(process, seconds);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exitCode = process.waitFor();
      killer.interrupt();
      return new Outcome(exitCode, output);
    } catch (IOException e) {
      throw new UncheckedIOException("running " + command.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running " + command.getFirst(), e);
    }
  }

  private static Thread killAfter(Process process, long seconds) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                TimeUnit.SECONDS.sleep(seconds);
                process.destroyForcibly();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }
}
