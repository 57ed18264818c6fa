/**
 * Events between services: CloudEvents, transactional outbox, relay, inbox, parking, redrive and
 * replay (ADR 0005). Services use {@link nl.warmeoverdracht.messaging.Outbox}, {@link
 * nl.warmeoverdracht.messaging.EventHandler} and {@link nl.warmeoverdracht.messaging.EventReceiver}
 * and nothing else.
 */
package nl.warmeoverdracht.messaging;
