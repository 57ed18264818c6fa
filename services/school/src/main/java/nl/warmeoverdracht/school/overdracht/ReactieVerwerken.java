package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Decision;

/** Answers a receiver's reply: confirms it, or tells why it has no effect. */
@ApplicationScoped
public class ReactieVerwerken {

  private final Overgang overgang;
  private final Clock klok;

  ReactieVerwerken(Overgang overgang, Clock klok) {
    this.overgang = overgang;
    this.klok = klok;
  }

  /** Handles the reply in the sender's transaction; only a missing handover is no success. */
  public Uni<Uitkomst> verwerk(UnitOfWork tx, Reactie reactie) {
    return overgang.voltrek(
        tx,
        reactie.overdrachtId(),
        OptionalLong.empty(),
        was ->
            Uni.createFrom()
                .item(
                    Decision.accept(
                        Beslissingen.reactieVerwerken(was.overdracht(), reactie, klok.instant()))));
  }
}
