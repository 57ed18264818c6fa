package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The application knows yesterday's schema, which allows no other fields; the producer is newer.
 */
@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
class YesterdaysConsumerIT {

  private final String key = UUID.randomUUID().toString();

  @Inject Testbed testbed;
  @Inject TestServers servers;

  @Test
  void aConsumerOfYesterdaysEventVersionReadsTodays() {
    OutgoingEvent today =
        OutgoingEvent.of(
            Proef.GEDAAN,
            Proef.TOPIC,
            key,
            1,
            Proef.AFZENDER,
            Map.of("ontvanger", Proef.ONTVANGER.sleutel(), "tekst", "hallo", "nieuw", "veld"));

    assertThatThrownBy(() -> testbed.publish(today))
        .as("yesterday's schema")
        .isInstanceOf(EventRefusedException.class);
    try (SecondInstance producer =
        new SecondInstance(
            servers.asOne(), Map.of("schemas", "contracts/morgen"), UnaryOperator.identity())) {
      Uni<Void> publishing =
          producer.transactions.sql(Proef.AFZENDER, tx -> producer.outbox.append(tx, today));
      publishing.await().atMost(Testbed.LIMIT);
    }

    assertThat(testbed.awaitEffects(key, 1)).containsExactly(1L);
    assertThat(TopicReader.messages(servers.kafka(), key).getFirst())
        .contains("\"nieuw\":\"veld\"");
    assertThat(testbed.parked(key)).isZero();
  }
}
