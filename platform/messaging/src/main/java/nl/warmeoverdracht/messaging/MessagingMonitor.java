package nl.warmeoverdracht.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.access.PartijTransacties;

/** Looks into the queue and counts what passes; the figures an operator watches. */
@ApplicationScoped
class MessagingMonitor {

  /** Counting stops here, so that looking at a huge backlog stays cheap. */
  private static final String LOOK =
      """
      select array(select s from generate_series(0, $1 - 1) s
                   where exists (select from outbox where shard = s)),
             count(*),
             coalesce(extract(epoch from cast($2 as timestamptz) - min(aangeboden_op)), 0),
             (select count(*) from (select distinct topic, sleutel from parkeerplaats) p)
      from (select aangeboden_op from outbox limit 100000) o
      """;

  private final PartijTransacties transactions;
  private final MeterRegistry metrics;
  private final TimeSource time;
  private final Timer delay;
  private final AtomicLong backlog = new AtomicLong();
  private final AtomicLong oldestSeconds = new AtomicLong();
  private final AtomicLong parkedKeys = new AtomicLong();

  MessagingMonitor(PartijTransacties transactions, MeterRegistry metrics, TimeSource time) {
    this.transactions = transactions;
    this.metrics = metrics;
    this.time = time;
    this.delay =
        Timer.builder("berichten.relay.vertraging")
            .description("From recording an event to the broker's acknowledgement")
            .publishPercentiles(0.5, 0.99)
            .register(metrics);
    gauge("berichten.relay.achterstand", "Events not yet sent", backlog);
    gauge("berichten.oudste.onverzonden.seconden", "Age of the oldest unsent", oldestSeconds);
    gauge("berichten.geparkeerde.sleutels", "Keys with parked events", parkedKeys);
  }

  /** Refreshes the gauges and answers the shards that have something to send. */
  Uni<List<Integer>> look() {
    return transactions.technisch(tx -> tx.query(LOOK, Shard.COUNT, time.now())).map(this::seen);
  }

  private List<Integer> seen(List<Object[]> rows) {
    Object[] row = rows.getFirst();
    backlog.set(((Number) row[1]).longValue());
    oldestSeconds.set(Math.max(0, ((Number) row[2]).longValue()));
    parkedKeys.set(((Number) row[3]).longValue());
    return Arrays.stream((Object[]) row[0]).map(shard -> ((Number) shard).intValue()).toList();
  }

  /** Events that the broker acknowledged. */
  void sent(List<OutboxRow> batch) {
    for (OutboxRow row : batch) {
      metrics.counter("berichten.verzonden", "topic", row.topic()).increment();
      delay.record(Duration.between(row.offeredAt().toInstant(), time.instant()));
    }
  }

  /** A message that was dealt with. */
  void received(String topic, Outcome outcome) {
    metrics.counter("berichten.ontvangen", "topic", topic, "uitkomst", outcome.code()).increment();
  }

  private void gauge(String name, String description, AtomicLong value) {
    Gauge.builder(name, value, AtomicLong::get).description(description).register(metrics);
  }
}
