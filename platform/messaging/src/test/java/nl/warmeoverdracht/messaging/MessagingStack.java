package nl.warmeoverdracht.messaging;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.warmeoverdracht.messaging.proef.Proef;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** PostgreSQL and Kafka, with the database behind a proxy that a test can cut. */
public final class MessagingStack implements QuarkusTestResourceLifecycleManager {

  private static final int PARTITIONS = 3;

  private final StackResource stack = new StackResource();
  private TcpProxy database;

  @Override
  public Map<String, String> start() {
    stack.init(Map.of("service", "proef", "servers", "postgres,kafka"));
    Map<String, String> settings = new HashMap<>(stack.start());
    createTopic(settings.get("WO_KAFKA"));
    URI url = URI.create(settings.get("WO_DB_URL"));
    database = new TcpProxy(url.getPort());
    settings.put("WO_DB_URL", "postgresql://127.0.0.1:" + database.restore() + url.getPath());
    return settings;
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(database, new TestInjector.MatchesType(TcpProxy.class));
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
    stack.stop();
  }

  private static void createTopic(String kafka) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      if (!admin.listTopics().names().get().contains(Proef.TOPIC)) {
        NewTopic topic = new NewTopic(Proef.TOPIC, Optional.of(PARTITIONS), Optional.empty());
        admin.createTopics(List.of(topic)).all().get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("creating " + Proef.TOPIC, e);
    }
  }
}
