package nl.warmeoverdracht.consent.uitvoer.rest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.warmeoverdracht.consent.uitvoer.UitvoerInstellingen;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * How many exports are made at once in this instance: whoever asks for many takes neither the
 * memory nor the cores from those who decide, and nobody waits in a line without end.
 */
@ApplicationScoped
class Uitvoerplaatsen {

  private static final int THREADS = 2;

  private final Semaphore vrij;
  private final WorkerExecutor werkers;

  Uitvoerplaatsen(UitvoerInstellingen instellingen, Vertx vertx) {
    this.vrij = new Semaphore(instellingen.tegelijk());
    this.werkers = vertx.createSharedWorkerExecutor("uitvoer", THREADS);
  }

  /** The work, in a place that is free again when it ends however it ends; 503 without a place. */
  <T> Uni<T> metEen(Supplier<Uni<T>> werk) {
    return Uni.createFrom()
        .deferred(
            () ->
                vrij.tryAcquire()
                    ? Uni.createFrom()
                        .<T>deferred(werk::get)
                        .onTermination()
                        .invoke(() -> vrij.release())
                    : Uni.createFrom().failure(() -> Problems.nietBeschikbaar(druk(), null)));
  }

  /** Computes on a worker thread and goes on where the caller was. */
  <T> Uni<T> opzij(Callable<T> werk) {
    return werkers.executeBlocking(werk, false);
  }

  private static Bezwaar druk() {
    return Bezwaar.van(
        "te-druk",
        "Er worden nu te veel overzichten tegelijk gemaakt; dat van u is niet gemaakt.",
        "Vraag het over een minuut opnieuw.");
  }
}
