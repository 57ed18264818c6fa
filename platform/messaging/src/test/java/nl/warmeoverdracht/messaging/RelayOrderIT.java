package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RelayOrderIT {

  private static final int KEYS = 20;
  private static final int EVENTS_PER_KEY = 25;

  private final AtomicInteger sentBySecond = new AtomicInteger();

  @Inject Testbed testbed;
  @Inject TestServers servers;

  @Test
  void orderPerKeyWithTwoRelaysRunning() {
    String run = UUID.randomUUID().toString();
    List<String> keys = IntStream.range(0, KEYS).mapToObj(i -> run + "-" + i).toList();
    List<Long> inOrder = LongStream.rangeClosed(1, EVENTS_PER_KEY).boxed().toList();

    try (SecondInstance second = secondInstance()) {
      second.relay.start();
      publish(keys, inOrder, second);
      keys.forEach(key -> testbed.awaitEffects(key, EVENTS_PER_KEY));
    }

    Map<String, List<Long>> onTopic =
        TopicReader.all(servers.kafka()).stream()
            .filter(message -> message.key() != null && message.key().startsWith(run))
            .collect(
                Collectors.groupingBy(
                    ConsumerRecord::key,
                    Collectors.mapping(
                        message -> Arrival.of(message).event().sequence(), Collectors.toList())));
    assertThat(onTopic)
        .hasSize(KEYS)
        .allSatisfy((key, sent) -> assertThat(sent).isEqualTo(inOrder));
    assertThat(keys).allSatisfy(key -> assertThat(testbed.effects(key)).isEqualTo(inOrder));
    assertThat(sentBySecond.get())
        .as("both relays took part")
        .isBetween(1, KEYS * EVENTS_PER_KEY - 1);
  }

  /** Half of the events wake the one relay, half the other; all keys at once, each in order. */
  private void publish(List<String> keys, List<Long> sequences, SecondInstance second) {
    List<Uni<Void>> perKey =
        keys.stream().map(key -> publishInOrder(key, sequences, second)).toList();
    Uni.join().all(perKey).usingConcurrencyOf(4).andFailFast().await().atMost(Testbed.LIMIT);
  }

  private Uni<Void> publishInOrder(String key, List<Long> sequences, SecondInstance second) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (long sequence : sequences) {
      OutgoingEvent event = Proef.van("x").gedaan(key, sequence);
      all =
          all.chain(
              () ->
                  sequence % 2 == 0
                      ? second.transactions.sql(
                          Proef.AFZENDER, tx -> second.outbox.append(tx, event))
                      : testbed.publishing(event));
    }
    return all;
  }

  private SecondInstance secondInstance() {
    return new SecondInstance(
        servers.asOne(),
        Map.of("relay.sweep-interval", "50ms"),
        sender ->
            new EventSender() {
              @Override
              public Uni<Void> send(List<OutboxRow> batch) {
                sentBySecond.addAndGet(batch.size());
                return sender.send(batch);
              }

              @Override
              public void close() {
                sender.close();
              }
            });
  }
}
