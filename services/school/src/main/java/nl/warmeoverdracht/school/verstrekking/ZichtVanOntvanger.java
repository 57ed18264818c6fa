package nl.warmeoverdracht.school.verstrekking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
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
    return overdrachten
        .eigenaar(overdrachtId)
        .chain(
            eigenaar ->
                eigenaar
                    .map(partij -> lees(partij, overdrachtId))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
        .map(
            gevonden ->
                gevonden.filter(
                    o -> beller.isDienstVoor(o.overdracht().kern().ontvanger().taak())));
  }

  private Uni<Optional<BewaardeOverdracht>> lees(Partij partij, UUID overdrachtId) {
    return transacties.sql(partij, tx -> overdrachten.vind(tx, overdrachtId));
  }
}
