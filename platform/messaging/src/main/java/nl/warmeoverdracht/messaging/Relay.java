package nl.warmeoverdracht.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicIntegerArray;
import nl.warmeoverdracht.messaging.OutboxQueue.Turn;

/**
 * Sends what waits in the outbox (ADR 0005). A commit wakes it at once; a sweep finds what an
 * instance left behind. Any number of instances may run: a shard is drained by one at a time, in
 * order. While Kafka or the database is out it waits, longer and longer, and nothing is lost.
 */
@ApplicationScoped
public class Relay {

  static final String PART = "relay";

  /**
   * When another instance holds the shard it may just have missed our event: look again soon, a few
   * times; after that the sweep does.
   */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private static final int LOOKS = 5;

  private final OutboxQueue queue;
  private final EventSender sender;
  private final MessagingMonitor monitor;
  private final OutageMonitor outages;
  private final Vertx vertx;
  private final MessagingConfig.Relay config;
  private final ShardWork work;
  private final Backoff backoff;
  private final Executor loop;
  private final AtomicIntegerArray looks = new AtomicIntegerArray(Shard.COUNT);
  private volatile boolean running;
  private volatile boolean paused;
  private long sweeping;

  Relay(
      OutboxQueue queue,
      EventSender sender,
      MessagingMonitor monitor,
      OutageMonitor outages,
      Vertx vertx,
      MessagingConfig config) {
    this.queue = queue;
    this.sender = sender;
    this.monitor = monitor;
    this.outages = outages;
    this.vertx = vertx;
    this.config = config.relay();
    this.work = new ShardWork(config.relay().parallel());
    this.backoff = new Backoff(config.retry().first(), config.retry().max());
    this.loop = EventLoop.fresh(vertx);
  }

  void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
    if (config.enabled()) {
      start();
    }
  }

  void onStop(@Observes ShutdownEvent event) {
    stop();
  }

  /** Starts sending and sweeping. */
  synchronized void start() {
    if (running) {
      return;
    }
    running = true;
    sweeping = vertx.setPeriodic(0, config.sweepInterval().toMillis(), timer -> sweep());
  }

  /** Stops after the turns that are under way. */
  synchronized void stop() {
    if (running) {
      running = false;
      work.clear();
      vertx.cancelTimer(sweeping);
    }
  }

  /** There is something to send in this shard. Returns at once; safe on any thread. */
  void wake(int shard) {
    work.add(shard);
    dispatch();
  }

  /** Looks for leftovers in all shards. Returns at once; safe on any thread. */
  void sweep() {
    if (!running || paused) {
      return;
    }
    Uni.createFrom()
        .deferred(monitor::look)
        .runSubscriptionOn(loop)
        .subscribe()
        .with(this::wakeAll, this::pause);
  }

  private void wakeAll(List<Integer> shards) {
    if (shards.isEmpty()) {
      goOn();
    }
    shards.forEach(work::add);
    dispatch();
  }

  private void dispatch() {
    while (running && !paused) {
      OptionalInt shard = work.take();
      if (shard.isEmpty()) {
        return;
      }
      turn(shard.getAsInt());
    }
  }

  private void turn(int shard) {
    Uni.createFrom()
        .deferred(() -> queue.turn(shard, this::send))
        .runSubscriptionOn(loop)
        .subscribe()
        .with(turn -> ended(shard, turn), failure -> failed(shard, failure));
  }

  private Uni<Void> send(List<OutboxRow> batch) {
    return sender.send(batch).emitOn(loop).invoke(() -> monitor.sent(batch));
  }

  private void ended(int shard, Turn turn) {
    work.done(shard);
    switch (turn) {
      case BUSY -> lookAgain(shard);
      case MORE -> {
        goOn(shard);
        work.add(shard);
      }
      case DRAINED -> goOn(shard);
    }
    dispatch();
  }

  private void lookAgain(int shard) {
    if (looks.incrementAndGet(shard) <= LOOKS) {
      later(LOOK_AGAIN, () -> wake(shard));
    }
  }

  private void goOn(int shard) {
    looks.set(shard, 0);
    goOn();
  }

  private void failed(int shard, Throwable failure) {
    work.done(shard);
    pause(failure);
  }

  private void goOn() {
    backoff.reset();
    outages.ended(PART);
  }

  /** Everything waits: what is out for one shard is out for all. The sweep finds what is left. */
  private void pause(Throwable failure) {
    if (!running || paused) {
      return;
    }
    paused = true;
    outages.began(PART, failure);
    later(
        backoff.next(),
        () -> {
          paused = false;
          sweep();
        });
  }

  private void later(Duration delay, Runnable task) {
    vertx.setTimer(delay.toMillis(), timer -> task.run());
  }
}
