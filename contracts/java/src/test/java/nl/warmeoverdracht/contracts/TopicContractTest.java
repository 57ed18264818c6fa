package nl.warmeoverdracht.contracts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps topics.yaml, asyncapi.yaml and the event types in step. */
class TopicContractTest {

  private static final JsonNode TOPICS = ContractResources.tree("contracts/topics.yaml");
  private static final JsonNode ASYNCAPI = ContractResources.tree("contracts/asyncapi.yaml");

  private static final Map<String, Set<String>> TYPES =
      Arrays.stream(Gebeurtenistype.values())
          .collect(groupingBy(Gebeurtenistype::topic, mapping(Gebeurtenistype::naam, toSet())));

  @Test
  void shouldDeclareEveryEventOnItsTopic() {
    assertThat(
            TOPICS
                .get("topics")
                .valueStream()
                .collect(
                    Collectors.toMap(
                        topic -> topic.get("topic").textValue(),
                        topic -> texts(topic.get("gebeurtenissen")))))
        .isEqualTo(TYPES);
  }

  @Test
  void shouldNameTheOwnerInTheTopic() {
    assertThat(TOPICS.get("topics"))
        .allSatisfy(
            topic ->
                assertThat(topic.get("topic").textValue())
                    .startsWith(topic.get("eigenaar").textValue() + "."));
  }

  @Test
  void shouldKeepIdsOfPeopleSevenDaysAtMost() {
    assertThat(TOPICS.get("topics"))
        .filteredOn(topic -> topic.get("sleutel").textValue().equals("overdrachtId"))
        .isNotEmpty()
        .allSatisfy(
            topic -> {
              assertThat(topic.get("opruimen").textValue()).isEqualTo("verwijderen");
              assertThat(java.time.Period.parse(topic.get("bewaartermijn").textValue()).getDays())
                  .isBetween(1, 7);
            });
  }

  @Test
  void shouldDescribeTheSameChannelsAndMessagesInAsyncapi() {
    assertThat(
            ASYNCAPI
                .get("channels")
                .valueStream()
                .collect(
                    Collectors.toMap(
                        channel -> channel.get("address").textValue(),
                        channel ->
                            channel
                                .get("messages")
                                .valueStream()
                                .map(message -> at(message).get("title").textValue())
                                .collect(toSet()))))
        .isEqualTo(TYPES);
  }

  @Test
  void shouldPointFromEveryMessageToItsTypeAndSchema() {
    assertThat(ASYNCAPI.at("/components/messages"))
        .hasSize(Gebeurtenistype.values().length)
        .allSatisfy(
            message -> {
              var type = Gebeurtenistype.metType(message.get("name").textValue()).orElseThrow();
              assertThat(message.at("/payload/schema/$ref").textValue())
                  .isEqualTo(type.schemaResource().replaceFirst("contracts/", "./"));
            });
  }

  @Test
  void shouldUseTheSamePartitionsAndCleanupInAsyncapi() {
    for (var topic : TOPICS.get("topics")) {
      var kafka = channel(topic.get("topic").textValue()).at("/bindings/kafka");
      var compacted = topic.get("opruimen").textValue().equals("laatste-per-sleutel");

      assertThat(kafka.get("partitions")).isEqualTo(topic.get("partities"));
      assertThat(texts(kafka.at("/topicConfiguration/cleanup.policy")))
          .containsExactly(compacted ? "compact" : "delete");
    }
  }

  @Test
  void shouldHaveOneSenderPerTopic() {
    assertThat(ASYNCAPI.get("operations"))
        .filteredOn(operation -> operation.get("action").textValue().equals("send"))
        .extracting(operation -> at(operation.get("channel")).get("address").textValue())
        .containsExactlyInAnyOrderElementsOf(TYPES.keySet());
  }

  private static JsonNode channel(String address) {
    return ASYNCAPI
        .get("channels")
        .valueStream()
        .filter(channel -> channel.get("address").textValue().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode at(JsonNode reference) {
    return ASYNCAPI.at(reference.get("$ref").textValue().substring(1));
  }

  private static Set<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::textValue).collect(toSet());
  }
}
