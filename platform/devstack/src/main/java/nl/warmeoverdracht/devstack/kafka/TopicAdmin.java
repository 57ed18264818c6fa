package nl.warmeoverdracht.devstack.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.warmeoverdracht.devstack.DevstackException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates topics on a broker. One per thread; close it after use. */
public final class TopicAdmin implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 20_000;
  private static final short ONE_REPLICA = 1;
  private final Admin admin;

  /** Connects lazily: the broker need not be up yet. */
  public TopicAdmin(String bootstrapServers) {
    this.admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 100,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS));
  }

  /** Whether the broker can be asked for its topics. */
  public boolean answers() throws Exception {
    admin.listTopics().names().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    return !admin.describeCluster().nodes().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS).isEmpty();
  }

  /** Creates the topics that do not exist yet; existing ones are left as they are. */
  public void create(List<Topic> topics) {
    try {
      Set<String> existing = admin.listTopics().names().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
      Set<NewTopic> missing =
          topics.stream()
              .filter(topic -> !existing.contains(topic.name()))
              .map(TopicAdmin::request)
              .collect(Collectors.toSet());
      admin.createTopics(missing).all().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new DevstackException(
          "The topics could not be created: " + e.getMessage(), "Read the log of Kafka", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DevstackException("Interrupted while creating topics", "Run it again", e);
    }
  }

  private static NewTopic request(Topic topic) {
    return new NewTopic(topic.name(), topic.partitions(), ONE_REPLICA).configs(topic.settings());
  }

  @Override
  public void close() {
    admin.close();
  }
}
