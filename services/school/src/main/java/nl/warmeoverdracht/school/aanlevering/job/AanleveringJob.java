package nl.warmeoverdracht.school.aanlevering.job;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.school.aanlevering.AanleveringenVerwerken;
import nl.warmeoverdracht.school.aanlevering.Bestandsopslag;

/** Looks for open deliveries and does them, one at a time; any number of instances may. */
@ApplicationScoped
class AanleveringJob {

  private final AanleveringenVerwerken verwerken;
  private final Bestandsopslag opslag;

  AanleveringJob(AanleveringenVerwerken verwerken, Bestandsopslag opslag) {
    this.verwerken = verwerken;
    this.opslag = opslag;
  }

  /** A failed round is logged by the scheduler; the delivery is taken up again later. */
  @Scheduled(
      every = "${warmeoverdracht.school.aanlevering.elke:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> werk() {
    return Multi.createBy()
        .repeating()
        .uni(verwerken::verwerk)
        .whilst(gevonden -> gevonden)
        .collect()
        .last()
        .replaceWithVoid();
  }

  @Scheduled(every = "1h", delayed = "1h")
  Uni<Void> ruimOp() {
    return opslag.ruimOp().replaceWithVoid();
  }
}
