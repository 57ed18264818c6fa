package nl.warmeoverdracht.school.rechten.job;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.school.rechten.KennisgevingenAfhandelen;

/** Looks regularly for notices to handle; a failed round is logged by the scheduler. */
@ApplicationScoped
class KennisgevingJob {

  private final KennisgevingenAfhandelen afhandelen;

  KennisgevingJob(KennisgevingenAfhandelen afhandelen) {
    this.afhandelen = afhandelen;
  }

  @Scheduled(
      every = "{warmeoverdracht.rechten.kennisgevingcontrole}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> werk() {
    return afhandelen.werk();
  }
}
