package nl.warmeoverdracht.messaging;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for something to become true, and says what it was when it does not. */
final class Await {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration INTERVAL = Duration.ofMillis(20);

  private Await() {}

  static <T> T until(String what, Supplier<T> probe, Predicate<T> reached) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    T seen = probe.get();
    while (!reached.test(seen)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited for " + what + ", last seen: " + seen);
      }
      LockSupport.parkNanos(INTERVAL.toNanos());
      seen = probe.get();
    }
    return seen;
  }
}
