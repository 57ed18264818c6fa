package nl.warmeoverdracht.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads everything on the test topic, the way a stranger would. */
final class TopicReader {

  private TopicReader() {}

  static List<ConsumerRecord<String, String>> all(String bootstrap) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Proef.TOPIC).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> records = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  /** Texts with this key, in the order of the topic. */
  static List<String> messages(String bootstrap, String key) {
    return all(bootstrap).stream()
        .filter(message -> Objects.equals(message.key(), key))
        .map(ConsumerRecord::value)
        .toList();
  }

  /** Events with this key, in the order of the topic. */
  static List<ReceivedEvent> events(String bootstrap, String key) {
    return all(bootstrap).stream()
        .filter(message -> Objects.equals(message.key(), key))
        .map(message -> Arrival.of(message).event())
        .toList();
  }

  static List<Long> sequences(String bootstrap, String key) {
    return events(bootstrap, key).stream().map(ReceivedEvent::sequence).toList();
  }
}
