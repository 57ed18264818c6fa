package nl.warmeoverdracht.web.logboek;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.web.logboek.LogboekReceiver.Part;
import org.jboss.logging.Logger;

/**
 * Sends what waits, until the receiver has acknowledged it. While the receiver is out everything
 * waits and nothing is lost; an operator sees how much and how old.
 */
@ApplicationScoped
public class LogboekRelay {

  private static final Logger LOG = Logger.getLogger(LogboekRelay.class);

  private final LogboekQueue queue;
  private final LogboekReceiver receiver;
  private final AtomicLong backlog = new AtomicLong();
  private final AtomicLong oldestSeconds = new AtomicLong();
  private volatile boolean out;

  LogboekRelay(LogboekQueue queue, LogboekReceiver receiver, MeterRegistry metrics) {
    this.queue = queue;
    this.receiver = receiver;
    gauge(metrics, "logboek.achterstand", "Records not yet acknowledged", backlog);
    gauge(metrics, "logboek.oudste.onbevestigd.seconden", "Age of the oldest", oldestSeconds);
  }

  private static void gauge(MeterRegistry metrics, String name, String text, AtomicLong value) {
    Gauge.builder(name, value, AtomicLong::get).description(text).register(metrics);
  }

  /** Sends all that waits; fails when the receiver does not take it, and then it stays. */
  public Uni<Void> drain() {
    return Uni.createFrom()
        .deferred(this::turn)
        .repeat()
        .whilst(more -> more)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Boolean> turn() {
    return queue
        .next()
        .chain(part -> part.map(this::send).orElseGet(() -> Uni.createFrom().item(false)));
  }

  private Uni<Boolean> send(Part part) {
    return receiver
        .receive(part)
        .chain(acknowledged -> queue.forget(part.reeks(), acknowledged))
        .map(gone -> gone > 0);
  }

  @Scheduled(
      every = "{warmeoverdracht.web.logboek-elke}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> sweep() {
    return drain()
        .invoke(this::ended)
        .onFailure()
        .invoke(this::began)
        .onFailure()
        .recoverWithNull()
        .chain(queue::look)
        .invoke(
            waits -> {
              backlog.set(waits.records());
              oldestSeconds.set(waits.oldestSeconds());
            })
        .onFailure()
        .invoke(this::began)
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  private void began(Throwable failure) {
    if (!out) {
      LOG.warnf("records of processing wait: %s", failure.getClass().getSimpleName());
    }
    out = true;
  }

  private void ended() {
    if (out) {
      LOG.info("records of processing are sent again");
    }
    out = false;
  }
}
