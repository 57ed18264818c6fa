package nl.warmeoverdracht.devstack.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.Stack;
import nl.warmeoverdracht.devstack.StackOptions;
import nl.warmeoverdracht.devstack.StateDirectory;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.process.Unit;
import nl.warmeoverdracht.devstack.service.RepositoryFolder;

/**
 * The process behind {@code start} and {@code run}: starts the stack, keeps every process alive,
 * adds the services when asked, and ends everything at SIGTERM. When it is killed, its children end
 * by themselves.
 */
final class Supervisor implements AutoCloseable {
  private static final long POLL_MILLIS = 200;
  private final StackOptions options;
  private final InstantSource clock;
  private final List<Keeper> keepers = new CopyOnWriteArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile StackStatus.Phase phase = StackStatus.Phase.STARTING;
  private volatile Stack stack;

  Supervisor(StackOptions options, InstantSource clock) {
    this.options = options;
    this.clock = clock;
  }

  /** Where {@code start} leaves the wish that the services run too. */
  static Path wish(StateDirectory state) {
    return state.root().resolve("diensten-gewenst");
  }

  /**
   * Runs until it is told to end. Fails when the stack cannot be started; the status file then says
   * why.
   */
  void run() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "supervisor-end"));
    try {
      report("");
      stack = Stack.start(options);
      reached(StackStatus.Phase.SERVERS_READY);
      while (!ended.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        addServicesWhenWished();
      }
    } catch (DevstackException e) {
      phase = StackStatus.Phase.FAILED;
      report(e.getMessage());
      throw e;
    }
  }

  private void addServicesWhenWished() {
    if (phase == StackStatus.Phase.SERVERS_READY && Files.exists(wish(options.state()))) {
      stack.startServices(RepositoryFolder.find());
      reached(StackStatus.Phase.READY);
    }
  }

  private void reached(StackStatus.Phase next) {
    List<Unit> watched = keepers.stream().map(Keeper::unit).toList();
    for (Unit unit : stack.units()) {
      if (!watched.contains(unit)) {
        Keeper keeper = new Keeper(unit, options.progress(), clock, () -> report(""));
        keepers.add(keeper);
        keeper.watch();
      }
    }
    phase = next;
    report("");
  }

  private synchronized void report(String message) {
    new StackStatus(
            phase,
            message,
            ProcessHandle.current().pid(),
            keepers.stream().map(Supervisor::status).toList())
        .write(options.state());
  }

  private static StackStatus.UnitStatus status(Keeper keeper) {
    Unit unit = keeper.unit();
    return new StackStatus.UnitStatus(
        unit.name(),
        keeper.condition().name(),
        unit.process().map(ChildProcess::pid).orElse(-1L),
        unit.port(),
        unit.process().map(process -> process.started().toEpochMilli()).orElse(0L),
        keeper.restarts());
  }

  @Override
  public void close() {
    ended.countDown();
    Stack running = stack;
    if (running != null) {
      running.close();
    }
  }
}
