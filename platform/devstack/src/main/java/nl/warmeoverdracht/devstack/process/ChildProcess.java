package nl.warmeoverdracht.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.Resources;

/**
 * A running server. A small shell process stands between it and us and holds a pipe: when we end,
 * in whatever way, the pipe closes and the server is ended as well. {@link #close()} uses the same
 * way, so stopping and dying are one mechanism.
 */
public final class ChildProcess implements AutoCloseable {
  private static final Duration PID_TIMEOUT = Duration.ofSeconds(10);
  private final ChildSpec spec;
  private final Process watcher;
  private final Instant started;
  private final long pid;

  private ChildProcess(ChildSpec spec, Process watcher) {
    this.spec = spec;
    this.watcher = watcher;
    this.started = Instant.now();
    this.pid = awaitPid();
  }

  /**
   * Starts the process and returns when it has a process id; it need not be ready. Waits for a
   * predecessor that is ending.
   */
  public static ChildProcess start(ChildSpec spec) {
    Predecessor.awaitEnd(spec);
    try {
      Files.deleteIfExists(spec.pidFile());
      ProcessBuilder builder =
          new ProcessBuilder(command(spec))
              .directory(spec.directory().toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
      builder.environment().putAll(spec.environment());
      return new ChildProcess(spec, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("starting " + spec.name(), e);
    }
  }

  private static List<String> command(ChildSpec spec) {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", Resources.text("watcher.sh"), "wo-" + spec.name()));
    command.add(spec.pidFile().toString());
    command.add(spec.stopSignal());
    command.add(Long.toString(spec.grace().toSeconds()));
    command.addAll(spec.command());
    return command;
  }

  private long awaitPid() {
    Await.until(
        PID_TIMEOUT,
        () -> Files.exists(spec.pidFile()) || !watcher.isAlive(),
        () -> "no process id of " + spec.name() + " in " + spec.pidFile());
    return Predecessor.readPid(spec.pidFile()).orElse(-1L);
  }

  /** The short name. */
  public String name() {
    return spec.name();
  }

  /**
   * Process id of the server itself, not of the shell that watches it; -1 when it ended at once.
   */
  public long pid() {
    return pid;
  }

  /** When it was started. */
  public Instant started() {
    return started;
  }

  /** Where its output goes. */
  public Path log() {
    return spec.log();
  }

  /** Whether it still runs. */
  public boolean alive() {
    return watcher.isAlive();
  }

  /** Its exit code once it has ended. */
  public Optional<Integer> exitCode() {
    return watcher.isAlive() ? Optional.empty() : Optional.of(watcher.exitValue());
  }

  /** Runs something when it has ended, on another thread. */
  public void onExit(Runnable action) {
    watcher.onExit().thenRun(action);
  }

  /**
   * Waits until the probe says yes. Fails at once with the end of its log when the process dies.
   */
  public void awaitReady(Duration timeout, Probe probe) {
    Await.until(
        timeout,
        () -> {
          if (!alive()) {
            throw died();
          }
          return probe.ready();
        },
        () -> spec.name() + " is not ready; the end of " + spec.log() + ": " + tail());
  }

  private DevstackException died() {
    return new DevstackException(
        spec.name() + " ended at once with exit code " + exitCode().orElse(-1) + ": " + tail(),
        "Read " + spec.log());
  }

  private String tail() {
    return LogTail.last(spec.log(), 3).replace('\n', ' ');
  }

  /**
   * Ends the server gracefully, kills it after its grace, and returns when it is gone. Doing it
   * twice is harmless.
   */
  @Override
  public void close() {
    try {
      watcher.getOutputStream().close();
      if (!watcher.waitFor(spec.grace().toSeconds() + 5, TimeUnit.SECONDS)) {
        watcher.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("stopping " + spec.name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ProcessHandle.of(pid).filter(ProcessHandle::isAlive).ifPresent(this::killOrphan);
    }
  }

  /** The shell was killed from outside: its server must not survive it. */
  private void killOrphan(ProcessHandle orphan) {
    if (Predecessor.startedBefore(orphan, started.plusSeconds(5))) {
      orphan.destroyForcibly();
    }
  }

  /** Asks whether a server answers. */
  @FunctionalInterface
  public interface Probe {
    /** True when it is ready; an exception counts as not ready. */
    boolean ready() throws Exception;
  }
}
