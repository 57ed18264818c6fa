package nl.warmeoverdracht.consent;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;

/** Opens transactions that see what a reader may see. Runs on the event loop. */
@ApplicationScoped
public class LezerTransacties {

  private static final String SERVES = "select set_config('warmeoverdracht.taken', $1, true)";

  private final PartijTransacties transacties;

  LezerTransacties(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  /** Runs the work with the reader's sight; a failure rolls it back. */
  public <T> Uni<T> lees(Lezer lezer, Function<UnitOfWork.Sql, Uni<T>> werk) {
    return lezer
        .partij()
        .map(partij -> transacties.sql(partij, werk))
        .orElseGet(() -> alsDienst(lezer, werk));
  }

  private <T> Uni<T> alsDienst(Lezer lezer, Function<UnitOfWork.Sql, Uni<T>> werk) {
    String codes = lezer.taken().stream().map(Taak::code).collect(joining(","));
    return transacties.technisch(tx -> tx.query(SERVES, codes).chain(() -> werk.apply(tx)));
  }
}
