package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measures how long an event takes from its transaction to its effect; asserts no time. */
@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
class LatencyIT {

  private static final Logger LOG = Logger.getLogger(LatencyIT.class);
  private static final int WARM_UP = 200;
  private static final int EVENTS = 500;

  @Inject Testbed testbed;

  @Test
  void shouldReportTheTimeFromPublishingToEffect() {
    measure(WARM_UP);

    long[] sorted = measure(EVENTS).sorted().toArray();

    LOG.infof(
        "publish to effect on an idle machine, %d events: p50 %.1f ms, p99 %.1f ms, max %.1f ms",
        EVENTS, millis(sorted, 0.50), millis(sorted, 0.99), millis(sorted, 1.0));
    assertThat(sorted).hasSize(EVENTS);
  }

  private LongStream measure(int events) {
    String key = UUID.randomUUID().toString();
    long[] nanos = new long[events];
    for (int i = 0; i < events; i++) {
      long start = System.nanoTime();
      testbed.publish(Proef.van("x").gedaan(key, i + 1));
      nanos[i] = awaitEffect(key, i + 1) - start;
    }
    return Arrays.stream(nanos);
  }

  /** Looks without pause: the moment matters. */
  private long awaitEffect(String key, int sequence) {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (testbed
        .received("select 1 from effect where sleutel = $1 and volgorde = $2", key, (long) sequence)
        .isEmpty()) {
      assertThat(System.nanoTime()).as("deadline of event " + sequence).isLessThan(deadline);
      Thread.onSpinWait();
    }
    return System.nanoTime();
  }

  private static double millis(long[] sorted, double quantile) {
    return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
  }
}
