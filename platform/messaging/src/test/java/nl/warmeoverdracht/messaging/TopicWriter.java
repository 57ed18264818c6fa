package nl.warmeoverdracht.messaging;

import java.util.Map;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes anything to the test topic, past the outbox. */
final class TopicWriter {

  private TopicWriter() {}

  static void write(String bootstrap, String key, String message) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(Proef.TOPIC, key, message));
    }
  }
}
