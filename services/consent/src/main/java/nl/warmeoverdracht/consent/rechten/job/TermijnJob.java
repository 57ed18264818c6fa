package nl.warmeoverdracht.consent.rechten.job;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.consent.rechten.TermijnenBewaken;
import org.jboss.logging.Logger;

/** Looks regularly for notices that nobody answered in time; any number of instances may. */
@ApplicationScoped
class TermijnJob {

  private static final Logger LOG = Logger.getLogger(TermijnJob.class);

  private final TermijnenBewaken bewaken;

  TermijnJob(TermijnenBewaken bewaken) {
    this.bewaken = bewaken;
  }

  /** A failed round is logged by the scheduler; the next round finds the same notices again. */
  @Scheduled(
      every = "{warmeoverdracht.rechten.termijncontrole}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> kijk() {
    return bewaken
        .bewaak()
        .invoke(aantal -> LOG.debugf("notices that passed their term: %d", aantal))
        .replaceWithVoid();
  }
}
