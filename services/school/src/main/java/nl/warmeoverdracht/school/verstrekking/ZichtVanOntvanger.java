package nl.warmeoverdracht.school.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.school.overdracht.BewaardeOverdracht;
import nl.warmeoverdracht.school.overdracht.Overdrachten;

/**
 * Finds a handover for the dienst of its receiver, which names no party: the sender follows from
 * the id, the receiver from the sender's own row (invariant 6).
 */
@ApplicationScoped
class ZichtVanOntvanger {

  private final Overdrachten overdrachten;
  private final PartijTransacties transacties;

  ZichtVanOntvanger(Overdrachten overdrachten, PartijTransacties transacties) {
    this.overdrachten = overdrachten;
    this.transacties = transacties;
  }

  /** The handover, when the caller serves the task of its receiver; empty otherwise. */
  Uni<Optional<BewaardeOverdracht>> vind(UUID overdrachtId, Beller beller) {
    return vind(overdrachtId, beller, (tx, overdracht) -> Uni.createFrom().item(overdracht));
  }

  /** What is made of the handover, in the sender's transaction that reads it; empty as above. */
  <T> Uni<Optional<T>> vind(
      UUID overdrachtId, Beller beller, BiFunction<UnitOfWork, BewaardeOverdracht, Uni<T>> werk) {
    return overdrachten
        .eigenaar(overdrachtId)
        .chain(
            eigenaar ->
                eigenaar
                    .map(
                        partij ->
                            transacties.sql(partij, tx -> lees(tx, overdrachtId, beller, werk)))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private <T> Uni<Optional<T>> lees(
      UnitOfWork tx,
      UUID overdrachtId,
      Beller beller,
      BiFunction<UnitOfWork, BewaardeOverdracht, Uni<T>> werk) {
    return overdrachten
        .vind(tx, overdrachtId)
        .chain(
            gevonden ->
                gevonden
                    .filter(o -> beller.isDienstVoor(o.overdracht().kern().ontvanger().taak()))
                    .map(overdracht -> werk.apply(tx, overdracht).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }
}
