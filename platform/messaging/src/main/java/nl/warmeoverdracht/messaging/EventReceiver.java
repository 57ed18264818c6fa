package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import nl.warmeoverdracht.access.PartijTransacties;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes messages off a topic. A service has one channel per topic and passes every record here:
 *
 * <pre>{@code
 * @Incoming("school-overdracht")
 * Uni<Void> receive(ConsumerRecord<String, String> message) {
 *   return receiver.receive(message);
 * }
 * }</pre>
 */
@ApplicationScoped
public class EventReceiver {

  private static final double JITTER = 0.2;

  private final EventHandlers handlers;
  private final EventContracts contracts;
  private final Inbox inbox;
  private final Parking parking;
  private final PartijTransacties transactions;
  private final OutageMonitor outages;
  private final MessagingMonitor monitor;
  private final MessagingConfig.Retry retry;
  private final Duration handleTimeout;
  private final Vertx vertx;

  EventReceiver(
      EventHandlers handlers,
      EventContracts contracts,
      Inbox inbox,
      Parking parking,
      PartijTransacties transactions,
      OutageMonitor outages,
      MessagingMonitor monitor,
      MessagingConfig config,
      Vertx vertx) {
    this.handlers = handlers;
    this.contracts = contracts;
    this.inbox = inbox;
    this.parking = parking;
    this.transactions = transactions;
    this.outages = outages;
    this.monitor = monitor;
    this.retry = config.retry();
    this.handleTimeout = config.inbox().handleTimeout();
    this.vertx = vertx;
  }

  /**
   * Lets the handler of this event do its work once, and completes when that has committed; only
   * then is the message acknowledged. It never fails: what can not succeed is parked with its key,
   * and what is out is waited for, during which the channel stands still and keeps its order.
   */
  public Uni<Void> receive(ConsumerRecord<String, String> message) {
    Arrival arrival = Arrival.of(message);
    String part = "ontvangst " + arrival.topic() + "-" + arrival.partition();
    return Uni.createFrom()
        .deferred(() -> attempt(arrival))
        .runSubscriptionOn(EventLoop.of(vertx))
        .ifNoItem()
        .after(handleTimeout)
        .fail()
        .onFailure()
        .invoke(failure -> outages.began(part, failure))
        .onFailure()
        .retry()
        .withBackOff(retry.first(), retry.max())
        .withJitter(JITTER)
        .indefinitely()
        .invoke(
            outcome -> {
              outages.ended(part);
              monitor.received(arrival.topic(), outcome);
            })
        .replaceWithVoid();
  }

  private Uni<Outcome> attempt(Arrival arrival) {
    if (arrival.json().isEmpty()) {
      return Uni.createFrom().item(Outcome.IGNORED); // a compacted topic's tombstone
    }
    return Uni.createFrom()
        .deferred(() -> handle(arrival))
        .onFailure(failure -> FailureClass.of(failure) == FailureClass.DETERMINISTIC)
        .recoverWithUni(failure -> park(arrival, failure));
  }

  private Uni<Outcome> handle(Arrival arrival) {
    ReceivedEvent event = arrival.event();
    Optional<EventHandler> handler = handlers.of(event.type());
    if (handler.isEmpty()) {
      return Uni.createFrom().item(Outcome.IGNORED);
    }
    contracts.checkAsReader(event, arrival.json());
    return handlers.run(
        handler.get(),
        event,
        tx ->
            inbox
                .admit(tx, event)
                .call(
                    outcome ->
                        outcome == Outcome.BEHIND
                            ? parking.parkBehind(tx, arrival)
                            : Uni.createFrom().voidItem()));
  }

  private Uni<Outcome> park(Arrival arrival, Throwable failure) {
    return transactions
        .technisch(tx -> parking.park(tx, arrival, failure))
        .replaceWith(Outcome.PARKED);
  }
}
