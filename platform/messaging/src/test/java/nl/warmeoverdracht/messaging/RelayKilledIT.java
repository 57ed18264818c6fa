package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.warmeoverdracht.messaging.DyingInstance.Point;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RelayKilledIT {

  private final String key = UUID.randomUUID().toString();

  @Inject Testbed testbed;
  @Inject Relay relay;
  @Inject TestServers servers;

  @TempDir Path logs;

  @BeforeEach
  void onlyTheDyingInstanceRelays() {
    relay.stop();
  }

  @AfterEach
  void goOn() {
    relay.start();
  }

  @Test
  void killBetweenCommitAndSendLosesNothing() throws Exception {
    int exit =
        DyingInstance.run(servers.asOne(), Point.BETWEEN_COMMIT_AND_SEND, key, logs.resolve("log"));

    assertThat(exit).as(() -> read(logs)).isEqualTo(DyingInstance.KILLED);
    assertThat(TopicReader.sequences(servers.kafka(), key)).isEmpty();

    relay.start();

    assertThat(testbed.awaitEffects(key, 1)).containsExactly(1L);
    assertThat(TopicReader.sequences(servers.kafka(), key)).containsExactly(1L);
  }

  @Test
  void killBetweenSendAndMarkSendsTwiceAndHasEffectOnce() throws Exception {
    int exit =
        DyingInstance.run(servers.asOne(), Point.BETWEEN_SEND_AND_MARK, key, logs.resolve("log"));

    assertThat(exit).as(() -> read(logs)).isEqualTo(DyingInstance.KILLED);
    testbed.awaitEffects(key, 1);

    relay.start();

    Await.until(
        "the second sending",
        () -> TopicReader.sequences(servers.kafka(), key),
        sent -> sent.size() == 2);
    assertThat(TopicReader.events(servers.kafka(), key))
        .extracting(ReceivedEvent::id)
        .hasSize(2)
        .containsOnly(TopicReader.events(servers.kafka(), key).getFirst().id());
    shouldHaveNoFurtherEffect();
  }

  /** What comes after it on the same key has been handled, so it has been handled as well. */
  private void shouldHaveNoFurtherEffect() {
    testbed.publish(Proef.van("daarna").gedaan(key, 2));
    assertThat(testbed.awaitEffects(key, 2)).containsExactly(1L, 2L);
  }

  private static String read(Path logs) {
    try {
      return Files.readString(logs.resolve("log"));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }
}
