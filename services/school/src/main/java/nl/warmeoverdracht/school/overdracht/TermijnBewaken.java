package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.kernel.Decision;

/**
 * Lets offers expire that nobody answered in time (invariant 3). Any number of instances may do it
 * at once: each offer is decided on under its row lock, and the second decision has no effect.
 */
@ApplicationScoped
public class TermijnBewaken {

  private static final int PER_KEER = 200;

  private final Termijnen termijnen;
  private final PartijTransacties transacties;
  private final Overgang overgang;
  private final Clock klok;

  TermijnBewaken(
      Termijnen termijnen, PartijTransacties transacties, Overgang overgang, Clock klok) {
    this.termijnen = termijnen;
    this.transacties = transacties;
    this.overgang = overgang;
    this.klok = klok;
  }

  /** Decides on the offers that are over time, each in its own transaction; how many there were. */
  public Uni<Integer> bewaak() {
    return termijnen
        .verstreken(klok.instant(), PER_KEER)
        .chain(
            verstreken ->
                Multi.createFrom()
                    .iterable(verstreken)
                    .onItem()
                    .transformToUniAndConcatenate(this::laatVerlopen)
                    .collect()
                    .asList())
        .map(java.util.List::size);
  }

  private Uni<Uitkomst> laatVerlopen(Termijnen.Verstreken verstreken) {
    return transacties.sql(
        verstreken.partij(),
        tx ->
            overgang.voltrek(
                tx,
                verstreken.overdrachtId(),
                OptionalLong.empty(),
                was ->
                    Uni.createFrom()
                        .item(
                            Decision.accept(
                                Beslissingen.laatVerlopen(was.overdracht(), klok.instant())))));
  }
}
