package nl.warmeoverdracht.school.proef;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.testkit.contract.EventContract;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks with Kafka as a receiver does, in CloudEvents that fit the contract. */
public final class Berichten {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BEHEER = "00000099900000000000";
  private static final AtomicLong VOLGNUMMER = new AtomicLong();
  private static final KafkaProducer<String, String> PRODUCER = producer();

  private Berichten() {}

  /** Announces a municipality with its task W&I. */
  public static void gemeenteGeregistreerd(Partij partij, String code, String naam) {
    ObjectNode data = organisatie(partij, "Gemeente " + naam);
    data.putObject("gemeente").put("code", code).put("naam", naam);
    registreer(partij, data);
  }

  /** Announces that a municipality goes up in another organisation. */
  public static void gemeenteSamengevoegd(
      Partij partij, String code, String naam, Partij opvolger, LocalDate vanaf) {
    ObjectNode data = organisatie(partij, "Gemeente " + naam);
    data.putObject("gemeente").put("code", code).put("naam", naam);
    data.put("opvolger", opvolger.oin().waarde()).put("ingangsdatum", vanaf.toString());
    vertel("organisatie-samengevoegd", partij, data);
  }

  /** Announces that a municipality takes no part any more. */
  public static void gemeenteVertrokken(Partij partij, String code, String naam, LocalDate vanaf) {
    ObjectNode data = organisatie(partij, "Gemeente " + naam);
    data.putObject("gemeente").put("code", code).put("naam", naam);
    data.put("vertrektOp", vanaf.toString());
    vertel("organisatie-vertrokken", partij, data);
  }

  private static void registreer(Partij partij, ObjectNode data) {
    vertel("organisatie-geregistreerd", partij, data);
  }

  private static void vertel(String naam, Partij partij, ObjectNode data) {
    String oin = partij.oin().waarde();
    stuur(
        "consent.organisatie",
        oin,
        gebeurtenis(naam, oin, BEHEER + ":systeem:consent", Instant.now(), data).toString());
  }

  private static ObjectNode organisatie(Partij partij, String naam) {
    ObjectNode data = JSON.createObjectNode();
    data.put("oin", partij.oin().waarde()).put("naam", naam);
    data.putArray("partijen").addObject().put("taak", partij.taak().code()).put("bsnBevoegd", true);
    return data;
  }

  /** An event of the receiver about a handover; sending the result again is a duplicate. */
  public static String vanOntvanger(
      String naam,
      UUID overdrachtId,
      int versie,
      Partij afzender,
      Partij ontvanger,
      Instant time,
      Map<String, String> extra) {
    ObjectNode data = JSON.createObjectNode();
    data.put("overdrachtId", overdrachtId.toString()).put("aanbodVersie", versie);
    partij(data.putObject("afzender"), afzender);
    partij(data.putObject("ontvanger"), ontvanger);
    extra.forEach(data::put);
    return gebeurtenis(
            naam,
            overdrachtId.toString(),
            ontvanger.oin().waarde() + ":systeem:municipality",
            time,
            data)
        .toString();
  }

  /** Puts a receiver's event on its topic. */
  public static void stuurVanOntvanger(UUID overdrachtId, String bericht) {
    stuur("municipality.overdracht", overdrachtId.toString(), bericht);
  }

  private static void partij(ObjectNode node, Partij partij) {
    node.put("oin", partij.oin().waarde()).put("taak", partij.taak().code());
  }

  private static ObjectNode gebeurtenis(
      String naam, String onderwerp, String bron, Instant time, ObjectNode data) {
    ObjectNode event = JSON.createObjectNode();
    event.put("specversion", "1.0").put("id", UUID.randomUUID().toString());
    event.put("source", "urn:nld:oin:" + bron);
    event.put("type", "nl.warmeoverdracht." + naam + ".v1").put("subject", onderwerp);
    event.put("time", time.toString()).put("datacontenttype", "application/json");
    event.put("sequence", Long.toString(VOLGNUMMER.incrementAndGet()));
    event.put("sequencetype", "Integer").put("dataref", "/v1/proef/" + onderwerp);
    event.set("data", data);
    return event;
  }

  /** What a producer would never send fails here, and not as a parked event far away. */
  private static void stuur(String topic, String sleutel, String bericht) {
    EventContract.assertValid(new ConsumerRecord<>(topic, 0, 0, sleutel, bericht));
    try {
      PRODUCER.send(new ProducerRecord<>(topic, sleutel, bericht)).get(10, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker did not take the event", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Everything on {@code school.overdracht} about a handover, each checked with the contract. */
  public static List<JsonNode> overOverdracht(UUID overdrachtId) {
    List<JsonNode> gevonden = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = consumer()) {
      List<TopicPartition> partities =
          consumer.partitionsFor("school.overdracht").stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partities);
      consumer.seekToBeginning(partities);
      Map<TopicPartition, Long> einde = consumer.endOffsets(partities);
      while (partities.stream().anyMatch(p -> consumer.position(p) < einde.get(p))) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          EventContract.assertValid(record);
          if (record.key().equals(overdrachtId.toString())) {
            gevonden.add(lees(record.value()));
          }
        }
      }
    }
    return gevonden;
  }

  private static JsonNode lees(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers", TestStack.shared().kafka(),
            "key.serializer", StringSerializer.class.getName(),
            "value.serializer", StringSerializer.class.getName()));
  }

  private static KafkaConsumer<String, String> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", TestStack.shared().kafka(),
            "key.deserializer", StringDeserializer.class.getName(),
            "value.deserializer", StringDeserializer.class.getName()));
  }
}
