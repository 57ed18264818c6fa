package nl.warmeoverdracht.witness;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.warmeoverdracht.access.UnitOfWork;
import org.jboss.logging.Logger;

/**
 * Files what was judged. A contradiction is kept with a line in the log and a count in {@code
 * verstrekkingenlog_afwijkingen_total}: alert on every one.
 */
@ApplicationScoped
class Evidence {

  private static final Logger LOG = Logger.getLogger(Evidence.class);

  private final WitnessStore store;
  private final Counter contradictions;

  Evidence(WitnessStore store, MeterRegistry registry) {
    this.store = store;
    this.contradictions =
        Counter.builder("verstrekkingenlog.afwijkingen")
            .description("Checkpoints of the disclosure log that contradict what was kept here")
            .register(registry);
  }

  /** Files a verdict on a note; one that was known, or still misses its proof, leaves no trace. */
  Uni<Void> file(UnitOfWork.Sql tx, String note, Verdict verdict, Instant now) {
    return switch (verdict) {
      case Verdict.Continues(var head) -> store.keep(tx, head, note, now);
      case Verdict.Contradicts(String reason) -> {
        tx.afterCommit(() -> alarm(reason));
        yield store.object(tx, note, reason, now);
      }
      case Verdict.Known _, Verdict.Gap _ -> Uni.createFrom().voidItem();
    };
  }

  private void alarm(String reason) {
    contradictions.increment();
    LOG.errorf("the disclosure log contradicts what this witness kept: %s", reason);
  }
}
