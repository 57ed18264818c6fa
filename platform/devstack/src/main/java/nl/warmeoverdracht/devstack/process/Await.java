package nl.warmeoverdracht.devstack.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.warmeoverdracht.devstack.DevstackException;

/** Waits for something outside this process, and says what was missing when it did not come. */
public final class Await {
  private static final long PAUSE_MILLIS = 50;

  private Await() {}

  /**
   * Asks the probe every 50 ms. An exception of the probe counts as "not yet" (a server that does
   * not answer yet), except {@link DevstackException}, which ends the waiting.
   *
   * @throws DevstackException when the timeout passes, with the explanation and the last exception
   */
  public static void until(
      Duration timeout, ChildProcess.Probe probe, Supplier<String> explanation) {
    long end = System.nanoTime() + timeout.toNanos();
    Exception last = null;
    while (System.nanoTime() < end) {
      try {
        if (probe.ready()) {
          return;
        }
      } catch (DevstackException e) {
        throw e;
      } catch (Exception e) {
        last = e;
      }
      pause();
    }
    throw new DevstackException(
        "Waited " + timeout.toSeconds() + " s: " + explanation.get(),
        last == null ? "Read its log" : "Last answer: " + last.getMessage(),
        last);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DevstackException("Interrupted while waiting", "Start it again", e);
    }
  }
}
