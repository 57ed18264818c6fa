package nl.warmeoverdracht.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads everything that stands on a topic now, from the beginning. */
final class Onderwerpen {

  private final String broker;

  Onderwerpen(String broker) {
    this.broker = broker;
  }

  /** Every record of the topic: key, value and headers as text. */
  List<String> alles(String topic) {
    Map<String, Object> instellingen = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(instellingen, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partities =
          consumer.partitionsFor(topic).stream()
              .map(partitie -> new TopicPartition(topic, partitie.partition()))
              .toList();
      consumer.assign(partities);
      consumer.seekToBeginning(partities);
      Map<TopicPartition, Long> einde = consumer.endOffsets(partities);
      List<String> gelezen = new ArrayList<>();
      while (partities.stream().anyMatch(p -> consumer.position(p) < einde.get(p))) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> gelezen.add(record.toString()));
      }
      return gelezen;
    }
  }
}
