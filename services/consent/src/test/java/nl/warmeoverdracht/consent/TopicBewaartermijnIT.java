package nl.warmeoverdracht.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.testkit.stack.TestStack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

/** The broker keeps events as long as the contract says, and no longer. */
@QuarkusTest
@EchteServers
class TopicBewaartermijnIT {

  @Test
  void shouldSetTheRetentionOfEveryTopicOnTheBroker()
      throws ExecutionException, InterruptedException {
    List<JsonNode> topics =
        StreamSupport.stream(
                ContractResources.tree("contracts/topics.yaml").path("topics").spliterator(), false)
            .toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestStack.shared().kafka()))) {
      Map<ConfigResource, Config> configs =
          admin
              .describeConfigs(topics.stream().map(TopicBewaartermijnIT::resource).toList())
              .all()
              .get();

      assertThat(topics)
          .isNotEmpty()
          .allSatisfy(topic -> check(topic, configs.get(resource(topic))));
    }
  }

  private static void check(JsonNode topic, Config config) {
    if (topic.path("opruimen").asText().equals("laatste-per-sleutel")) {
      assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
      return;
    }
    Duration kept = Duration.ofDays(Period.parse(topic.path("bewaartermijn").asText()).getDays());
    assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
    assertThat(config.get("retention.ms").value()).isEqualTo(String.valueOf(kept.toMillis()));
  }

  private static ConfigResource resource(JsonNode topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic.path("topic").asText());
  }
}
