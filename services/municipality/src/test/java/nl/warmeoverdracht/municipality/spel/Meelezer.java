package nl.warmeoverdracht.municipality.spel;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.contracts.ContractJson;
import nl.warmeoverdracht.contracts.Topics;
import nl.warmeoverdracht.testkit.contract.EventContract;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what this service publishes; every event must be valid by its contract. */
public final class Meelezer implements AutoCloseable {

  private final KafkaConsumer<String, String> consumer =
      new KafkaConsumer<>(
          Map.of("bootstrap.servers", TestStack.shared().kafka(), "auto.offset.reset", "earliest"),
          new StringDeserializer(),
          new StringDeserializer());
  private final List<ConsumerRecord<String, String>> gezien = new ArrayList<>();

  /** A reader from the beginning of the topic. */
  public Meelezer() {
    List<TopicPartition> parts =
        consumer.partitionsFor(Topics.MUNICIPALITY_OVERDRACHT).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(parts);
    consumer.seekToBeginning(parts);
  }

  /** The events about a handover, once there are as many. */
  public List<JsonNode> leest(UUID overdracht, int aantal) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> over(overdracht), gelezen -> gelezen.size() >= aantal);
    return over(overdracht);
  }

  private List<JsonNode> over(UUID overdracht) {
    consumer
        .poll(Duration.ofMillis(100))
        .forEach(
            message -> {
              EventContract.assertValid(message);
              gezien.add(message);
            });
    return gezien.stream()
        .filter(message -> message.key().equals(overdracht.toString()))
        .map(message -> json(message.value()))
        .toList();
  }

  private static JsonNode json(String text) {
    try {
      return ContractJson.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event is no JSON", e);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
