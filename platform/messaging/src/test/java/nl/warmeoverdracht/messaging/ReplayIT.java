package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
class ReplayIT {

  private final String key = UUID.randomUUID().toString();

  @Inject Testbed testbed;
  @Inject Replay replay;
  @Inject TestServers servers;

  @BeforeEach
  void twoEventsOfWhichTheReceiverLostTheEffectOfOne() {
    testbed.publish(Proef.van("een").gedaan(key, 1), Proef.van("twee").gedaan(key, 2));
    testbed.awaitEffects(key, 2);
    String lost = TopicReader.events(servers.kafka(), key).getFirst().id();
    testbed.technical(tx -> tx.execute("delete from inbox where id = $1", lost));
  }

  @Test
  void shouldGiveBackByKeyWhatTheReceiverLostAndNothingElse() {
    assertThat(replay.sleutel(key).await().atMost(Testbed.LIMIT)).isEqualTo(2);

    shouldHaveLostEffectAgainAndNothingElse();
    List<ReceivedEvent> sent = TopicReader.events(servers.kafka(), key);
    assertThat(sent.subList(2, 4)).as("the same events").isEqualTo(sent.subList(0, 2));
  }

  @Test
  void shouldGiveBackByTime() {
    Instant recorded = TopicReader.events(servers.kafka(), key).getFirst().time();

    assertThat(replay.vanaf(recorded).await().atMost(Testbed.LIMIT)).isGreaterThanOrEqualTo(2);

    shouldHaveLostEffectAgainAndNothingElse();
    assertThat(replay.vanaf(Instant.now().plusSeconds(3600)).await().atMost(Testbed.LIMIT))
        .isZero();
  }

  @Test
  void shouldGiveBackByNumber() {
    long first = testbed.count("select min(volgnummer) from gebeurtenis where sleutel = $1", key);

    assertThat(replay.volgnummers(first, first).await().atMost(Testbed.LIMIT)).isEqualTo(1);

    shouldHaveLostEffectAgainAndNothingElse();
  }

  private void shouldHaveLostEffectAgainAndNothingElse() {
    assertThat(testbed.awaitEffects(key, 3)).containsExactly(1L, 2L, 1L);
    testbed.publish(Proef.van("daarna").gedaan(key, 3));
    assertThat(testbed.awaitEffects(key, 4)).containsExactly(1L, 2L, 1L, 3L);
  }
}
