package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * What a service does with an event. A handler is a CDI bean and implements one of the three kinds
 * below; each event type has at most one handler in a service, and types without one are ignored.
 *
 * <p>A handler runs on the event loop, in the transaction that also records the event in the inbox:
 * what it does through {@code tx} happens exactly once. It must not reach outside that transaction,
 * and must be ready to run again after a rollback. An {@link UnprocessableEventException}, a broken
 * database constraint or a programming error parks the event with its key; any other failure counts
 * as an outage and is retried without limit.
 */
public sealed interface EventHandler {

  /** The event types it handles. */
  Set<String> types();

  /** Works through the PostgreSQL client (ADR 0004). */
  non-sealed interface Sql extends EventHandler {
    /** The party whose rows the transaction sees, mostly the event's receiver. */
    Partij actingFor(ReceivedEvent event);

    /** Does the work; the transaction commits when the result completes. */
    Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx);
  }

  /** Works through Hibernate Reactive (ADR 0004). */
  non-sealed interface Hibernate extends EventHandler {
    /** The party whose rows the transaction sees, mostly the event's receiver. */
    Partij actingFor(ReceivedEvent event);

    /** Does the work; the transaction commits when the result completes. */
    Uni<Void> handle(ReceivedEvent event, UnitOfWork.Hibernate tx);
  }

  /** Works on tables that belong to no party; it sees no party's rows. */
  non-sealed interface Technical extends EventHandler {
    /** Does the work; the transaction commits when the result completes. */
    Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx);
  }
}
