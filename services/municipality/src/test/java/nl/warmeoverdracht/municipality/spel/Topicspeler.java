package nl.warmeoverdracht.municipality.spel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.warmeoverdracht.contracts.ContractJson;
import nl.warmeoverdracht.contracts.Gebeurtenis;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.testkit.contract.EventContract;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts real CloudEvents on a topic, as another service would; each is valid by its contract. */
public final class Topicspeler {

  private static final KafkaProducer<String, String> PRODUCER =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestStack.shared().kafka(), "acks", "all"),
          new StringSerializer(),
          new StringSerializer());

  private Topicspeler() {}

  /** Sends an event and waits until the broker has it. */
  public static void stuur(
      String oin, String systeem, UUID id, long volgnummer, Gebeurtenis gebeurtenis) {
    Gebeurtenistype type = Gebeurtenistype.van(gebeurtenis);
    String json =
        ContractJson.mapper()
            .createObjectNode()
            .put("specversion", "1.0")
            .put("id", id.toString())
            .put("source", "urn:nld:oin:" + oin + ":systeem:" + systeem)
            .put("type", type.type())
            .put("subject", gebeurtenis.onderwerp())
            .put("time", Instant.now().toString())
            .put("datacontenttype", "application/json")
            .put("sequence", Long.toString(volgnummer))
            .put("sequencetype", "Integer")
            .set("data", ContractJson.mapper().valueToTree(gebeurtenis))
            .toString();
    EventContract.assertValid(
        new ConsumerRecord<>(type.topic(), 0, 0, gebeurtenis.onderwerp(), json));
    try {
      PRODUCER.send(new ProducerRecord<>(type.topic(), gebeurtenis.onderwerp(), json)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take the event", e);
    }
  }
}
