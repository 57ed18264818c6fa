package nl.warmeoverdracht.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends through Apache Kafka's own client: idempotent, acknowledged by all replicas. The client
 * blocks (metadata, full buffer), so it runs on a virtual thread and never on the event loop.
 */
@ApplicationScoped
class KafkaEventSender implements EventSender {

  private final Map<String, Object> settings;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private Producer<String, String> producer;

  KafkaEventSender(
      @Identifier("default-kafka-broker") Map<String, Object> broker, MessagingConfig config) {
    this.settings = settings(broker, config);
  }

  @Override
  public Uni<Void> send(List<OutboxRow> batch) {
    return Uni.createFrom().voidItem().invoke(() -> sendAndWait(batch)).runSubscriptionOn(threads);
  }

  @Override
  @PreDestroy
  public void close() {
    threads.shutdown();
    discardProducer();
  }

  private void sendAndWait(List<OutboxRow> batch) {
    try {
      for (List<OutboxRow> wave : Waves.of(batch)) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (OutboxRow row : wave) {
          sent.add(producer().send(message(row)));
        }
        for (Future<RecordMetadata> acknowledgement : sent) {
          acknowledgement.get();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EventNotSentException(e);
    } catch (ExecutionException | RuntimeException e) {
      // A producer that failed may hold on to a broken state; the next attempt starts afresh.
      discardProducer();
      throw new EventNotSentException(e);
    }
  }

  private static ProducerRecord<String, String> message(OutboxRow row) {
    ProducerRecord<String, String> message =
        new ProducerRecord<>(row.topic(), row.key(), row.json());
    header(message, "content-type", "application/cloudevents+json; charset=UTF-8");
    // Repeated for the messaging framework, which continues the trace from it.
    CloudEventCodec.traceparent(row.json())
        .ifPresent(trace -> header(message, "traceparent", trace));
    return message;
  }

  private static void header(ProducerRecord<String, String> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private synchronized Producer<String, String> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(settings);
    }
    return producer;
  }

  private synchronized void discardProducer() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  private static Map<String, Object> settings(Map<String, Object> broker, MessagingConfig config) {
    int timeout = Math.toIntExact(config.relay().sendTimeout().toMillis());
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox-" + config.systeem());
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout / 2);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
    settings.putAll(config.relay().producer());
    return settings;
  }
}
