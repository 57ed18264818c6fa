package nl.warmeoverdracht.devstack.process;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One server or service of a stack: how to start it, and the process that runs now. Safe for many
 * threads.
 */
public final class Unit implements AutoCloseable {
  private final String name;
  private final int port;
  private final Supplier<ChildProcess> starter;
  private ChildProcess process;
  private boolean closed;

  /** A unit that is not started yet; the starter returns when it is ready. */
  public Unit(String name, int port, Supplier<ChildProcess> starter) {
    this.name = name;
    this.port = port;
    this.starter = starter;
  }

  /** Short name, as in its log file. */
  public String name() {
    return name;
  }

  /** The port on which it listens. */
  public int port() {
    return port;
  }

  /**
   * Starts it, also again after it died. Returns when it is ready; does nothing once it was closed.
   */
  public void start() {
    ChildProcess started = starter.get();
    synchronized (this) {
      process = started;
      if (!closed) {
        return;
      }
    }
    started.close();
  }

  /** The latest process, running or not; empty before the first start. */
  public synchronized Optional<ChildProcess> process() {
    return Optional.ofNullable(process);
  }

  /** Whether it was asked to end. */
  public synchronized boolean closed() {
    return closed;
  }

  /** Ends it for good. */
  @Override
  public void close() {
    Optional<ChildProcess> running;
    synchronized (this) {
      closed = true;
      running = Optional.ofNullable(process);
    }
    running.ifPresent(ChildProcess::close);
  }
}
