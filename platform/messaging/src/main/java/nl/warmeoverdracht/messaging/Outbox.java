package nl.warmeoverdracht.messaging;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.UuidV7;

/**
 * Publishes events with the transaction that causes them: they are sent if it commits, and not if
 * it does not (ADR 0005). Runs on the event loop.
 */
@ApplicationScoped
public class Outbox {

  private static final int MAX_BYTES = 64 * 1024;

  /** Journal and queue in one round trip. */
  private static final String INSERT =
      """
      with vastgelegd as (
        insert into gebeurtenis (id, topic, sleutel, shard, volgorde, type, bericht, vastgelegd_op)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        returning volgnummer, shard, vastgelegd_op)
      insert into outbox (volgnummer, shard, aangeboden_op)
      select volgnummer, shard, vastgelegd_op from vastgelegd
      """;

  private final EventContracts contracts;
  private final Relay relay;
  private final TimeSource time;
  private final String systeem;
  private final UuidV7 ids;

  Outbox(EventContracts contracts, Relay relay, TimeSource time, MessagingConfig config) {
    this.contracts = contracts;
    this.relay = relay;
    this.time = time;
    this.systeem = config.systeem();
    this.ids = new UuidV7(time);
  }

  /**
   * Adds an event to the transaction. Append after the state change of the aggregate, so that the
   * row lock on it also orders the events of its key.
   *
   * @return fails, and so fails the transaction, with {@link EventRefusedException} when the event
   *     breaks its schema or is over 64 KB, and with a constraint violation when its sequence was
   *     given before for this topic and key
   */
  public Uni<Void> append(UnitOfWork tx, OutgoingEvent event) {
    return Uni.createFrom().deferred(() -> insert(tx, event));
  }

  private Uni<Void> insert(UnitOfWork tx, OutgoingEvent event) {
    UUID id = ids.next();
    OffsetDateTime now = time.now().truncatedTo(ChronoUnit.MILLIS);
    String json = CloudEventCodec.write(event, systeem, id, now.toInstant(), traceparent());
    refuseWhenInvalid(event, json);
    int shard = Shard.of(event.key());
    return tx.execute(
            INSERT,
            id,
            event.topic(),
            event.key(),
            (short) shard,
            event.sequence(),
            event.type(),
            json,
            now)
        .invoke(() -> tx.afterCommit(() -> relay.wake(shard)))
        .replaceWithVoid();
  }

  private void refuseWhenInvalid(OutgoingEvent event, String json) {
    if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new EventRefusedException(event.type(), List.of(": larger than 64 KB"));
    }
    List<String> violations = contracts.violationsByProducer(event.topic(), event.type(), json);
    if (!violations.isEmpty()) {
      throw new EventRefusedException(event.type(), violations);
    }
  }

  /** The current span in W3C form; empty when nothing is traced. */
  private static Optional<String> traceparent() {
    Map<String, String> carrier = new HashMap<>();
    W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
    return Optional.ofNullable(carrier.get("traceparent"));
  }
}
