package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/**
 * The one way in which a handover changes: lock, check the version, decide, store state with
 * history, tell the receiver, measure. Everything in the transaction given.
 */
@ApplicationScoped
public class Overgang {

  private final Overdrachten overdrachten;
  private final OverdrachtBerichten berichten;
  private final Overgangsmeting meting;

  Overgang(Overdrachten overdrachten, OverdrachtBerichten berichten, Overgangsmeting meting) {
    this.overdrachten = overdrachten;
    this.berichten = berichten;
    this.meting = meting;
  }

  /**
   * Decides on a locked handover and carries the decision out.
   *
   * @param versie the version that the caller saw; empty when the caller saw none, such as an event
   */
  Uni<Uitkomst> voltrek(
      UnitOfWork tx,
      UUID overdrachtId,
      OptionalLong versie,
      Function<BewaardeOverdracht, Uni<Decision<Besluit>>> beslissing) {
    return overdrachten
        .vergrendel(tx, overdrachtId)
        .chain(gevonden -> opGevonden(tx, gevonden, versie, beslissing));
  }

  private Uni<Uitkomst> opGevonden(
      UnitOfWork tx,
      Optional<BewaardeOverdracht> gevonden,
      OptionalLong versie,
      Function<BewaardeOverdracht, Uni<Decision<Besluit>>> beslissing) {
    if (gevonden.isEmpty()) {
      return Uni.createFrom().item(new Uitkomst.NietGevonden());
    }
    BewaardeOverdracht was = gevonden.get();
    if (versie.isPresent() && versie.getAsLong() != was.versie()) {
      return Uni.createFrom().item(new Uitkomst.VerouderdeVersie());
    }
    return beslissing
        .apply(was)
        .chain(
            besluit ->
                switch (besluit) {
                  case Decision.Accepted<Besluit>(Besluit b) ->
                      leg(tx, was, b).map(Uitkomst.Gelukt::new);
                  case Decision.Rejected<Besluit>(List<Bezwaar> bezwaren) ->
                      Uni.createFrom().item(new Uitkomst.Afgewezen(bezwaren));
                });
  }

  private Uni<BewaardeOverdracht> leg(UnitOfWork tx, BewaardeOverdracht was, Besluit besluit) {
    if (!besluit.heeftGevolg()) {
      return Uni.createFrom().item(was);
    }
    if (was.overdracht().toestand() != besluit.overdracht().toestand()) {
      tx.afterCommit(() -> meting.gemeten(was.overdracht(), besluit.overdracht()));
    }
    return overdrachten.bewaar(tx, was, besluit).call(() -> berichten.verstuur(tx, was, besluit));
  }
}
