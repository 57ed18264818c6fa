package nl.warmeoverdracht.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import nl.warmeoverdracht.testkit.contract.EventContract;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/** Reads a topic from its beginning until the events of a key are there; validates all it sees. */
public final class TopicProbe {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private TopicProbe() {}

  /** The events of the key; fails, saying what was seen, when there are not that many in time. */
  public static List<JsonNode> events(String topic, String key, int expected) {
    List<JsonNode> seen = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings())) {
      consumer.subscribe(List.of(topic));
      Instant deadline = Instant.now().plus(PATIENCE);
      while (seen.size() < expected && Instant.now().isBefore(deadline)) {
        for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
          EventContract.assertValid(message);
          if (key.equals(message.key())) {
            seen.add(StrictJson.parse(message.value()));
          }
        }
      }
    }
    if (seen.size() != expected) {
      throw new AssertionError(
          "expected %d events of %s on %s, saw %s".formatted(expected, key, topic, seen));
    }
    return seen;
  }

  private static Map<String, Object> settings() {
    return Map.of(
        "bootstrap.servers", TestStack.shared().kafka(),
        "group.id", UUID.randomUUID().toString(),
        "auto.offset.reset", "earliest",
        "key.deserializer", StringDeserializer.class.getName(),
        "value.deserializer", StringDeserializer.class.getName());
  }
}
