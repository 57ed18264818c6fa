package nl.warmeoverdracht.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.Executor;
import nl.warmeoverdracht.access.PartijTransacties;
import org.jboss.logging.Logger;

/**
 * Keeps the tables small: empties a drained generation of the outbox, forgets old rows of the inbox
 * and of the journal.
 */
@ApplicationScoped
class Housekeeping {

  private static final Logger LOG = Logger.getLogger(Housekeeping.class);

  /** Several times in each generation's ten minutes. */
  private static final Duration INTERVAL = Duration.ofMinutes(2);

  private static final String FORGET =
      """
      delete from inbox where ctid = any(array(
        select ctid from inbox where ontvangen_op < $1 limit 10000))
      """;

  private static final String FORGET_PUBLISHED = "select gebeurtenis_vergeten($1, $2, 10000)";

  private final PartijTransacties transactions;
  private final TimeSource time;
  private final Duration retention;
  private final MessagingConfig.Journal journal;
  private final Vertx vertx;
  private final Executor loop;
  private long timer;

  Housekeeping(
      PartijTransacties transactions, TimeSource time, MessagingConfig config, Vertx vertx) {
    this.transactions = transactions;
    this.time = time;
    this.retention = config.inbox().retention();
    this.journal = config.journal();
    this.vertx = vertx;
    this.loop = EventLoop.fresh(vertx);
  }

  void onStart(@Observes StartupEvent event) {
    timer = vertx.setPeriodic(INTERVAL.toMillis(), tick -> runInBackground());
  }

  void onStop(@Observes ShutdownEvent event) {
    vertx.cancelTimer(timer);
  }

  /** Truncates the next generation of the queue when drained; answers whether it did. */
  Uni<Boolean> emptyOutbox() {
    return transactions.technisch(
        tx -> tx.query("select outbox_leegmaken()").map(rows -> (Boolean) rows.getFirst()[0]));
  }

  /** Forgets received events older than the retention; answers how many. */
  Uni<Integer> forget() {
    OffsetDateTime before = time.now().minus(retention);
    return transactions.technisch(tx -> tx.execute(FORGET, before));
  }

  /** Forgets published events that no replay needs; answers how many. */
  Uni<Integer> forgetPublished() {
    OffsetDateTime before = time.now().minus(journal.retention());
    String[] always = journal.always().toArray(String[]::new);
    return transactions.technisch(
        tx ->
            tx.query(FORGET_PUBLISHED, before, always)
                .map(rows -> ((Number) rows.getFirst()[0]).intValue()));
  }

  private void runInBackground() {
    Uni.createFrom()
        .deferred(this::emptyOutbox)
        .chain(this::forget)
        .chain(this::forgetPublished)
        .runSubscriptionOn(loop)
        .subscribe()
        .with(
            forgotten -> LOG.debugf("housekeeping: forgotten=%d", forgotten),
            failure -> LOG.warnf("housekeeping waits: cause=%s", Causes.describe(failure)));
  }
}
