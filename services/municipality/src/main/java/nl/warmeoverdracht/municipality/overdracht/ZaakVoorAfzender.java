package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Finds what a dienst asks on behalf of a sender. Sender and receiver are taken from our own rows,
 * never from the caller (invariant 6); a dienst that does not serve the sender's task sees nothing.
 */
@ApplicationScoped
class ZaakVoorAfzender {

  private final PartijTransacties transacties;
  private final Wegwijzers wegwijzers;

  ZaakVoorAfzender(PartijTransacties transacties, Wegwijzers wegwijzers) {
    this.transacties = transacties;
    this.wegwijzers = wegwijzers;
  }

  /** Reads as the receiver of the handover; empty when there is none for the caller. */
  <T> Uni<Optional<T>> lees(
      UUID overdrachtId,
      Predicate<Taak> bedient,
      BiFunction<UnitOfWork, UUID, Uni<Optional<T>>> lezer) {
    return transacties
        .technisch(tx -> wegwijzers.vind(tx, overdrachtId))
        .map(
            gevonden ->
                gevonden.stream()
                    .filter(wegwijzer -> bedient.test(wegwijzer.afzender().taak()))
                    .findFirst())
        .chain(
            wegwijzer ->
                wegwijzer
                    .map(
                        houder ->
                            transacties.sql(
                                houder.ontvanger(), tx -> lezer.apply(tx, overdrachtId)))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }
}
