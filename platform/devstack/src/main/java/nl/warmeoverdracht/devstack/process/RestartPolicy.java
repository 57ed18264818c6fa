package nl.warmeoverdracht.devstack.process;

import java.time.Duration;
import java.util.Optional;

/**
 * When a process that died is started again: at once the first time, then ever later, and no more
 * when it keeps dying soon after its start. One that had run for a while begins with a clean slate.
 * Not for several threads.
 */
public final class RestartPolicy {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final int LIMIT = 6;
  private int soonDeaths;

  /** How long to wait before the next start; empty when it is hopeless. */
  public Optional<Duration> afterDeath(Duration lived) {
    soonDeaths = lived.compareTo(SOON) < 0 ? soonDeaths + 1 : 1;
    return soonDeaths > LIMIT
        ? Optional.empty()
        : Optional.of(FIRST_PAUSE.multipliedBy(1L << (soonDeaths - 1)));
  }

  /** How often it died soon in a row. */
  public int soonDeaths() {
    return soonDeaths;
  }
}
