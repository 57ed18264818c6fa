package nl.warmeoverdracht.school.overdracht.job;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.school.overdracht.TermijnBewaken;
import org.jboss.logging.Logger;

/** Looks regularly for offers that nobody answered in time; any number of instances may. */
@ApplicationScoped
class TermijnJob {

  private static final Logger LOG = Logger.getLogger(TermijnJob.class);

  private final TermijnBewaken bewaken;

  TermijnJob(TermijnBewaken bewaken) {
    this.bewaken = bewaken;
  }

  /** A failed round is logged by the scheduler; the next round finds the same offers again. */
  @Scheduled(
      every = "${warmeoverdracht.school.termijncontrole:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> kijk() {
    return bewaken
        .bewaak()
        .invoke(aantal -> LOG.debugf("deadlines passed: %d", aantal))
        .replaceWithVoid();
  }
}
