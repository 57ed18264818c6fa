package nl.warmeoverdracht.web.command;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.access.PartijTransacties;

/**
 * Forgets answers that no sender repeats any more. A statement without a condition, in a
 * transaction that is nobody's: the table's own policy lets it delete only what is older than a
 * day, and lets it read nothing. Any number of instances may run it at once.
 */
@ApplicationScoped
public class IdempotencyPurge {

  private final PartijTransacties transacties;

  IdempotencyPurge(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  /** Deletes what is older than a day and answers how many. */
  public Uni<Integer> purge() {
    return transacties.technisch(tx -> tx.execute("delete from idempotentie"));
  }

  @Scheduled(
      every = "{warmeoverdracht.web.opruimen-elke}",
      delayed = "{warmeoverdracht.web.opruimen-elke}")
  Uni<Void> sweep() {
    return purge().replaceWithVoid();
  }
}
