package nl.warmeoverdracht.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several parties at work at the same moment, as on a working day. Work of one young person is one
 * task and so stays in order.
 */
final class Gelijktijdig {

  private static final int AANTAL = 4;

  private Gelijktijdig() {}

  /** Does all tasks; the first that fails cancels what has not started yet and is thrown. */
  static void doe(Collection<Runnable> taken) {
    try (ExecutorService werkers =
        Executors.newFixedThreadPool(AANTAL, Thread.ofVirtual().name("demo-", 0).factory())) {
      List<Future<?>> lopend = new ArrayList<>();
      taken.forEach(taak -> lopend.add(werkers.submit(taak)));
      try {
        lopend.forEach(Gelijktijdig::wachtAf);
      } finally {
        werkers.shutdownNow();
      }
    }
  }

  private static void wachtAf(Future<?> taak) {
    try {
      taak.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFout("onderbroken", e);
    } catch (ExecutionException | CancellationException e) {
      if (e.getCause() instanceof DemoFout fout) {
        throw fout;
      }
      throw new IllegalStateException(e);
    }
  }
}
