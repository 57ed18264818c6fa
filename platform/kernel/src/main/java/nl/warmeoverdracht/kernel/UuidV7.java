package nl.warmeoverdracht.kernel;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562 §5.7): time-ordered, so that they index well and page by
 * keyset, and unguessable through 62 random bits. Ids are assigned by us and not by the database,
 * so that inserts can be batched. Thread-safe.
 */
public final class UuidV7 {

  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final int COUNTER_BITS = 12;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final AtomicLong last = new AtomicLong();

  /** A generator that reads the time from the clock given. */
  public UuidV7(InstantSource clock) {
    this.clock = clock;
  }

  /** The next id; ids of one generator sort in the order in which they were made. */
  public UUID next() {
    long tick = last.updateAndGet(this::nextTick);
    long millis = tick >>> COUNTER_BITS;
    long counter = tick & ((1L << COUNTER_BITS) - 1);
    return new UUID(millis << 16 | VERSION | counter, VARIANT | random.nextLong() >>> 2);
  }

  /** Milliseconds with a 12-bit counter behind them; a clock set back never makes ids go back. */
  private long nextTick(long previous) {
    return Math.max(clock.millis() << COUNTER_BITS, previous + 1);
  }
}
