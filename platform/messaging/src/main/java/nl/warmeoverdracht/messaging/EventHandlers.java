package nl.warmeoverdracht.messaging;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;

/** The handlers of this service by event type, and how one runs in its transaction. */
@ApplicationScoped
class EventHandlers {

  private final Map<String, EventHandler> byType;
  private final PartijTransacties transactions;

  EventHandlers(@All List<EventHandler> handlers, PartijTransacties transactions) {
    this.byType = byType(handlers);
    this.transactions = transactions;
  }

  /** The handler of a type. */
  Optional<EventHandler> of(String type) {
    return Optional.ofNullable(byType.get(type));
  }

  /**
   * Opens the handler's transaction, asks for admission in it and, when that is {@code HANDLED},
   * lets the handler work; all of it commits together.
   */
  Uni<Outcome> run(
      EventHandler handler, ReceivedEvent event, Function<UnitOfWork, Uni<Outcome>> admission) {
    return switch (handler) {
      case EventHandler.Sql sql ->
          transactions.sql(
              sql.actingFor(event), tx -> admitted(admission, tx, () -> sql.handle(event, tx)));
      case EventHandler.Hibernate hibernate ->
          transactions.hibernate(
              hibernate.actingFor(event),
              tx -> admitted(admission, tx, () -> hibernate.handle(event, tx)));
      case EventHandler.Technical technical ->
          transactions.technisch(tx -> admitted(admission, tx, () -> technical.handle(event, tx)));
    };
  }

  private static Uni<Outcome> admitted(
      Function<UnitOfWork, Uni<Outcome>> admission, UnitOfWork tx, Supplier<Uni<Void>> work) {
    return admission
        .apply(tx)
        .chain(
            outcome ->
                outcome == Outcome.HANDLED
                    ? work.get().replaceWith(outcome)
                    : Uni.createFrom().item(outcome));
  }

  private static Map<String, EventHandler> byType(List<EventHandler> handlers) {
    Map<String, EventHandler> byType = new HashMap<>();
    for (EventHandler handler : handlers) {
      for (String type : handler.types()) {
        if (byType.put(type, handler) != null) {
          throw new IllegalStateException("two handlers for event type " + type);
        }
      }
    }
    return Map.copyOf(byType);
  }
}
