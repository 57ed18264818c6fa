package nl.warmeoverdracht.consent.akkoord.job;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.consent.akkoord.Waarschuwen;
import org.jboss.logging.Logger;

/** Looks regularly for agreements in which something is about to change; any instance may. */
@ApplicationScoped
class WaarschuwingJob {

  private static final Logger LOG = Logger.getLogger(WaarschuwingJob.class);

  private final Waarschuwen waarschuwen;

  WaarschuwingJob(Waarschuwen waarschuwen) {
    this.waarschuwen = waarschuwen;
  }

  /** A failed round is logged by the scheduler; the next round finds the same ones again. */
  @Scheduled(
      every = "${warmeoverdracht.consent.waarschuwingcontrole:1h}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> kijk() {
    return waarschuwen
        .waarschuw()
        .invoke(aantal -> LOG.debugf("agreements about to change: %d", aantal))
        .replaceWithVoid();
  }
}
