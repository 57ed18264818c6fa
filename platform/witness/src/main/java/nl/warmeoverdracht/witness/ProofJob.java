package nl.warmeoverdracht.witness;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.access.PartijTransacties;
import org.jboss.logging.Logger;

/**
 * Looks regularly for checkpoints that wait for their proof. How many wait is the metric {@code
 * verstrekkingenlog_wachtende_controlepunten}: alert when it stays above zero, because a log that
 * cannot prove that it grew may have something to hide.
 */
@ApplicationScoped
class ProofJob {

  private static final Logger LOG = Logger.getLogger(ProofJob.class);

  private final ProofFetching fetching;
  private final PendingCheckpoints pending;
  private final PartijTransacties transactions;
  private final AtomicLong waiting = new AtomicLong();

  ProofJob(
      ProofFetching fetching,
      PendingCheckpoints pending,
      PartijTransacties transactions,
      MeterRegistry registry) {
    this.fetching = fetching;
    this.pending = pending;
    this.transactions = transactions;
    Gauge.builder("verstrekkingenlog.wachtende.controlepunten", waiting, AtomicLong::get)
        .description("Checkpoints of the disclosure log that wait here for a proof from the log")
        .register(registry);
  }

  /** A log that cannot be reached is tried again in the next round, without limit. */
  @Scheduled(
      every = "${warmeoverdracht.getuige.bewijscontrole:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> look() {
    return fetching
        .fetch()
        .onFailure()
        .invoke(failure -> LOG.warnf("no proof from the disclosure log: %s", failure.getMessage()))
        .onFailure()
        .recoverWithItem(0L)
        .chain(() -> transactions.technisch(pending::count))
        .invoke(waiting::set)
        .replaceWithVoid();
  }
}
