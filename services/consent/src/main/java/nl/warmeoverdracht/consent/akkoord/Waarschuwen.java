package nl.warmeoverdracht.consent.akkoord;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.akkoord.Waarschuwing.Gegeven;
import nl.warmeoverdracht.consent.akkoord.Waarschuwingen.AanDeBeurt;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Tells holders in time what is about to change in an agreement. Any number of instances may do it
 * at once: each warning is taken under its row lock, and the second gets nothing.
 */
@ApplicationScoped
public class Waarschuwen {

  private static final int PER_KEER = 200;

  private final Waarschuwingen waarschuwingen;
  private final AkkoordBerichten berichten;
  private final PartijTransacties transacties;
  private final UuidV7 ids;
  private final Clock clock;

  Waarschuwen(
      Waarschuwingen waarschuwingen,
      AkkoordBerichten berichten,
      PartijTransacties transacties,
      UuidV7 ids,
      Clock clock) {
    this.waarschuwingen = waarschuwingen;
    this.berichten = berichten;
    this.transacties = transacties;
    this.ids = ids;
    this.clock = clock;
  }

  /** Tells those whose day has come, each in its own transaction; how many there were. */
  public Uni<Integer> waarschuw() {
    return waarschuwingen
        .aanDeBeurt(PER_KEER)
        .chain(
            beurt ->
                Multi.createFrom()
                    .iterable(beurt)
                    .onItem()
                    .transformToUniAndConcatenate(
                        wat -> transacties.sql(wat.houder(), tx -> waarschuw(tx, wat)))
                    .collect()
                    .asList())
        .map(List::size);
  }

  private Uni<Optional<Gegeven>> waarschuw(UnitOfWork.Sql tx, AanDeBeurt wat) {
    return waarschuwingen
        .geef(tx, wat, ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS))
        .call(
            gegeven ->
                gegeven
                    .filter(g -> g.waarschuwing().reden().eindigt())
                    .map(g -> berichten.looptAf(tx, g))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }
}
