package nl.warmeoverdracht.consent.verstrekkingenlog.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executor;
import nl.warmeoverdracht.consent.verstrekkingenlog.LogInstellingen;
import nl.warmeoverdracht.consent.verstrekkingenlog.VolgordeLeggen;
import nl.warmeoverdracht.consent.verstrekkingenlog.VolgordeLeggen.Uitslag;
import nl.warmeoverdracht.consent.verstrekkingenlog.Volgordewekker;
import nl.warmeoverdracht.messaging.EventLoop;
import org.jboss.logging.Logger;

/**
 * Has turns taken: shortly after a commit, so that many leaves share one turn, and regularly for
 * what another instance left behind. One turn at a time here; between instances the turn itself
 * sees to that. All state below is used on one event loop.
 */
@ApplicationScoped
class VolgordeJob implements Volgordewekker {

  private static final Logger LOG = Logger.getLogger(VolgordeJob.class);

  /** Another instance may just have missed our leaf: look again this often, then the sweep does. */
  private static final int LOOKS = 5;

  private final VolgordeLeggen leggen;
  private final Vertx vertx;
  private final Duration bundeltijd;
  private final Duration veegtijd;
  private final Executor loop;
  private volatile boolean running;
  private long sweeping;
  private boolean due;
  private boolean busy;
  private boolean again;
  private int looks;
  private boolean failing;

  VolgordeJob(VolgordeLeggen leggen, Vertx vertx, LogInstellingen instellingen) {
    this.leggen = leggen;
    this.vertx = vertx;
    this.bundeltijd = instellingen.bundeltijd();
    this.veegtijd = instellingen.veegtijd();
    this.loop = EventLoop.fresh(vertx);
  }

  void onStart(@Observes StartupEvent event) {
    start();
  }

  void onStop(@Observes ShutdownEvent event) {
    stop();
  }

  /** Starts taking turns. */
  synchronized void start() {
    if (!running) {
      running = true;
      sweeping = vertx.setPeriodic(0, veegtijd.toMillis(), timer -> wek());
    }
  }

  /** Takes no further turn; one that is under way ends. */
  synchronized void stop() {
    if (running) {
      running = false;
      vertx.cancelTimer(sweeping);
    }
  }

  @Override
  public void wek() {
    loop.execute(
        () -> {
          if (!due) {
            due = true;
            vertx.setTimer(bundeltijd.toMillis(), timer -> loop.execute(this::turn));
          }
        });
  }

  private void turn() {
    due = false;
    if (!running) {
      return;
    }
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    Uni.createFrom()
        .deferred(leggen::beurt)
        .subscribe()
        .with(
            uitslag -> loop.execute(() -> ended(uitslag)),
            failure -> loop.execute(() -> failed(failure)));
  }

  private void ended(Uitslag uitslag) {
    busy = false;
    if (failing) {
      failing = false;
      LOG.info("the log grows again");
    }
    boolean look = uitslag == Uitslag.BEZET && ++looks <= LOOKS;
    if (uitslag != Uitslag.BEZET) {
      looks = 0;
    }
    if (uitslag == Uitslag.MEER) {
      turn();
    } else if (again || look) {
      again = false;
      wek();
    }
  }

  /** Leaves wait in the database; the sweep tries again. Said once, not every second. */
  private void failed(Throwable failure) {
    busy = false;
    if (!failing) {
      failing = true;
      LOG.errorf(failure, "the log does not grow: decisions wait for their place");
    }
  }
}
