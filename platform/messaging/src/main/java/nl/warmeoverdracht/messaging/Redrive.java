package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.messaging.Parking.Parked;

/** Lets parked events try again, in order, once an operator knows their cause is gone. */
@ApplicationScoped
public class Redrive {

  private final EventHandlers handlers;
  private final EventContracts contracts;
  private final Inbox inbox;
  private final Parking parking;
  private final PartijTransacties transactions;
  private final Vertx vertx;

  Redrive(
      EventHandlers handlers,
      EventContracts contracts,
      Inbox inbox,
      Parking parking,
      PartijTransacties transactions,
      Vertx vertx) {
    this.handlers = handlers;
    this.contracts = contracts;
    this.inbox = inbox;
    this.parking = parking;
    this.transactions = transactions;
    this.vertx = vertx;
  }

  /**
   * What a redrive did.
   *
   * @param verwerkt number of events that left the parking
   * @param reden why it stopped; empty when nothing of the key is parked any more
   */
  public record Verslag(int verwerkt, Optional<String> reden) {

    private Verslag en(Verslag volgend) {
      return new Verslag(verwerkt + volgend.verwerkt, volgend.reden.or(() -> reden));
    }
  }

  /**
   * Hands every parked event of the key to its handler, in order, each in its own transaction, and
   * stops at the first that fails again. Safe beside other redrives and beside reception.
   *
   * @return the report; fails when something is out, then the rest stays parked
   */
  public Uni<Verslag> redrive(String sleutel) {
    return transactions
        .technisch(tx -> parking.topics(tx, sleutel))
        .chain(topics -> topics(topics, sleutel, new Verslag(0, Optional.empty())))
        .runSubscriptionOn(EventLoop.of(vertx));
  }

  private Uni<Verslag> topics(List<String> topics, String key, Verslag soFar) {
    if (topics.isEmpty()) {
      return Uni.createFrom().item(soFar);
    }
    return topic(key, topics.getFirst(), 0)
        .chain(report -> topics(topics.subList(1, topics.size()), key, soFar.en(report)));
  }

  private Uni<Verslag> topic(String key, String topic, int handled) {
    return transactions
        .technisch(tx -> parking.head(tx, key, topic))
        .chain(
            head ->
                head.isEmpty()
                    ? Uni.createFrom().item(new Verslag(handled, Optional.empty()))
                    : next(head.get(), handled));
  }

  private Uni<Verslag> next(Parked head, int handled) {
    Arrival arrival = head.arrival();
    return Uni.createFrom()
        .deferred(() -> handle(head))
        .map(outcome -> Optional.<String>empty())
        .onFailure(failure -> FailureClass.of(failure) == FailureClass.DETERMINISTIC)
        .recoverWithUni(failure -> failedAgain(head, failure))
        .chain(
            reason ->
                reason.isPresent()
                    ? Uni.createFrom().item(new Verslag(handled, reason))
                    : topic(arrival.key(), arrival.topic(), handled + 1));
  }

  private Uni<Optional<String>> failedAgain(Parked head, Throwable failure) {
    return transactions
        .technisch(tx -> parking.failedAgain(tx, head.number(), failure))
        .replaceWith(Optional.of(Causes.describe(failure)));
  }

  private Uni<Outcome> handle(Parked head) {
    ReceivedEvent event = head.arrival().event();
    Optional<EventHandler> handler = handlers.of(event.type());
    if (handler.isEmpty()) {
      return transactions
          .technisch(tx -> parking.remove(tx, head.number()))
          .replaceWith(Outcome.IGNORED);
    }
    contracts.checkAsReader(event, head.arrival().json());
    return handlers.run(handler.get(), event, tx -> admit(tx, head.number(), event));
  }

  /**
   * Gives up one parked event: it never has its effect here. For messages that can not be read at
   * all, and after consultation for others; what stood behind it can be redriven.
   *
   * @return whether there was such an event
   */
  public Uni<Boolean> overslaan(long volgnummer) {
    return transactions
        .technisch(tx -> parking.take(tx, volgnummer).chain(taken -> forget(tx, taken)))
        .runSubscriptionOn(EventLoop.of(vertx));
  }

  private Uni<Boolean> forget(UnitOfWork tx, Optional<Arrival> taken) {
    return taken
        .flatMap(Arrival::readable)
        .map(event -> inbox.remember(tx, event).replaceWith(true))
        .orElseGet(() -> Uni.createFrom().item(taken.isPresent()));
  }

  /** Takes the event off the parking in the transaction in which it has its effect. */
  private Uni<Outcome> admit(UnitOfWork tx, long number, ReceivedEvent event) {
    return parking
        .lock(tx, number)
        .chain(
            mine ->
                mine
                    ? parking
                        .remove(tx, number)
                        .chain(() -> inbox.remember(tx, event))
                        .map(isNew -> isNew ? Outcome.HANDLED : Outcome.DUPLICATE)
                    : Uni.createFrom().item(Outcome.DUPLICATE));
  }
}
