package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Escalates notices that nobody answered in time. Any number of instances may do it at once: each
 * notice is decided on under its row lock, and the second decision has no effect.
 */
@ApplicationScoped
public class TermijnenBewaken {

  private static final int PER_KEER = 200;

  private final Termijnen termijnen;
  private final Rechten rechten;
  private final RechtenBerichten berichten;
  private final Rechtenmeter meter;
  private final PartijTransacties transacties;
  private final Clock clock;

  TermijnenBewaken(
      Termijnen termijnen,
      Rechten rechten,
      RechtenBerichten berichten,
      Rechtenmeter meter,
      PartijTransacties transacties,
      Clock clock) {
    this.termijnen = termijnen;
    this.rechten = rechten;
    this.berichten = berichten;
    this.meter = meter;
    this.transacties = transacties;
    this.clock = clock;
  }

  /** Looks once; how many notices became late. */
  public Uni<Integer> bewaak() {
    return termijnen
        .verstreken(clock.instant(), PER_KEER)
        .chain(
            verstreken ->
                Multi.createFrom()
                    .iterable(verstreken)
                    .onItem()
                    .transformToUniAndConcatenate(this::escaleer)
                    .collect()
                    .asList())
        .map(List::size)
        .call(() -> termijnen.teLaat().invoke(meter::teLaat));
  }

  private Uni<Boolean> escaleer(Termijnen.Verstreken verstreken) {
    return transacties.sql(
        verstreken.ontvanger(),
        tx ->
            rechten
                .vergrendel(tx, verstreken.kennisgevingId())
                .map(
                    gevonden ->
                        gevonden.flatMap(k -> BevestigingRegels.verstrijk(k, clock.instant())))
                .chain(laat -> meld(tx, laat)));
  }

  private Uni<Boolean> meld(UnitOfWork.Sql tx, Optional<Kennisgeving> laat) {
    if (laat.isEmpty()) {
      return Uni.createFrom().item(false);
    }
    tx.afterCommit(() -> meter.bereikt(laat.get().soort(), Toestand.TE_LAAT));
    return rechten
        .bewaar(tx, laat.get())
        .chain(() -> berichten.teLaat(tx, laat.get()))
        .replaceWith(true);
  }
}
