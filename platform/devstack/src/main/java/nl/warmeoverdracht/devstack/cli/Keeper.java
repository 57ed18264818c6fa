package nl.warmeoverdracht.devstack.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmeoverdracht.devstack.DevstackException;
import nl.warmeoverdracht.devstack.download.Progress;
import nl.warmeoverdracht.devstack.process.ChildProcess;
import nl.warmeoverdracht.devstack.process.RestartPolicy;
import nl.warmeoverdracht.devstack.process.Unit;

/** Keeps one unit alive: starts it again when it died without being asked to. */
final class Keeper {
  /** What a unit is doing. */
  enum Condition {
    READY,
    RESTARTING,
    GIVEN_UP
  }

  private final Unit unit;
  private final Progress progress;
  private final InstantSource clock;
  private final Runnable changed;
  private final RestartPolicy policy = new RestartPolicy();
  private final AtomicInteger restarts = new AtomicInteger();
  private volatile Condition condition = Condition.READY;

  Keeper(Unit unit, Progress progress, InstantSource clock, Runnable changed) {
    this.unit = unit;
    this.progress = progress;
    this.clock = clock;
    this.changed = changed;
  }

  /** Begins to watch the process that runs now. */
  void watch() {
    unit.process().ifPresent(process -> process.onExit(() -> ended(process)));
  }

  Condition condition() {
    return condition;
  }

  int restarts() {
    return restarts.get();
  }

  Unit unit() {
    return unit;
  }

  private void ended(ChildProcess process) {
    if (unit.closed()) {
      return;
    }
    progress.say(
        "%s ended by itself (exit code %s); starting it again"
            .formatted(unit.name(), process.exitCode().map(String::valueOf).orElse("?")));
    Thread.ofVirtual().name("keeper-" + unit.name()).start(() -> revive(process.started()));
  }

  private void revive(Instant started) {
    condition = Condition.RESTARTING;
    changed.run();
    Instant began = started;
    while (!unit.closed()) {
      Optional<Duration> pause = policy.afterDeath(Duration.between(began, clock.instant()));
      if (pause.isEmpty()) {
        giveUp();
        return;
      }
      began = clock.instant();
      if (tried(pause.get())) {
        return;
      }
    }
  }

  private boolean tried(Duration pause) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      unit.start();
      restarts.incrementAndGet();
      condition = Condition.READY;
      progress.say(unit.name() + " is ready again");
      changed.run();
      watch();
      return true;
    } catch (DevstackException e) {
      progress.say(e.getMessage());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void giveUp() {
    condition = Condition.GIVEN_UP;
    changed.run();
    progress.say(
        "%s died %d times soon after its start and is left down. Read `make logs`, repair it, then `make stop` and `make run`."
            .formatted(unit.name(), policy.soonDeaths() - 1));
  }
}
