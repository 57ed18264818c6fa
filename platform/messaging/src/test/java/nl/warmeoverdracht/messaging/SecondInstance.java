package nl.warmeoverdracht.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.warmeoverdracht.access.PartijTransacties;

/**
 * A further instance of the sending side, with its own event loop, connections and Kafka producer:
 * in the test's process beside the application, or alone in a process of its own.
 */
final class SecondInstance implements AutoCloseable {

  private final Vertx vertx = Vertx.vertx();
  private final Pool pool;
  private final EventSender sender;
  final PartijTransacties transactions;
  final Relay relay;
  final Outbox outbox;
  final OutageMonitor outages;

  /** Where the servers are, in the words of the configuration. */
  record Servers(String database, String user, String password, String kafka) {

    Servers withKafka(String other) {
      return new Servers(database, user, password, other);
    }
  }

  SecondInstance(Servers servers, Map<String, String> settings, UnaryOperator<EventSender> wrap) {
    MessagingConfig config = config(settings);
    TimeSource time = new TimeSource(Clock.systemUTC());
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    PgConnectOptions connect =
        PgConnectOptions.fromUri(servers.database())
            .setUser(servers.user())
            .setPassword(servers.password());
    pool =
        Pool.newInstance(
            PgBuilder.pool()
                .connectingTo(connect)
                .with(new PoolOptions().setMaxSize(4))
                .using(vertx)
                .build());
    transactions = new PartijTransacties(pool, null);
    sender = wrap.apply(new KafkaEventSender(Map.of("bootstrap.servers", servers.kafka()), config));
    outages = new OutageMonitor(metrics);
    relay =
        new Relay(
            new OutboxQueue(transactions, config),
            sender,
            new MessagingMonitor(transactions, metrics, time),
            outages,
            vertx,
            config);
    outbox =
        new Outbox(
            new EventContracts(new ClasspathEventSchemas(config), config), relay, time, config);
  }

  @Override
  public void close() {
    relay.stop();
    sender.close();
    pool.closeAndAwait();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  static MessagingConfig config(Map<String, String> settings) {
    Map<String, String> values = new HashMap<>();
    values.put("warmeoverdracht.berichten.systeem", "proef");
    settings.forEach((name, value) -> values.put("warmeoverdracht.berichten." + name, value));
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(MessagingConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(MessagingConfig.class);
  }
}
