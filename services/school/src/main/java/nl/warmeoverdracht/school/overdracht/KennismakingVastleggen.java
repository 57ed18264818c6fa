package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** Records that young person, sender and receiver met: after acceptance the handover is warm. */
@ApplicationScoped
public class KennismakingVastleggen {

  private final Overgang overgang;
  private final Clock klok;

  KennismakingVastleggen(Overgang overgang, Clock klok) {
    this.overgang = overgang;
    this.klok = klok;
  }

  /**
   * The warm handover, or the objection; in the sender's own transaction.
   *
   * @param versie the version that the sender saw; empty when the receiver recorded it
   */
  public Uni<Uitkomst> legVast(
      UnitOfWork tx, UUID overdrachtId, OptionalLong versie, Kennismaking kennismaking, Door door) {
    return overgang.voltrek(
        tx,
        overdrachtId,
        versie,
        was ->
            Uni.createFrom()
                .item(
                    Beslissingen.kennismakingVastleggen(
                        was.overdracht(), kennismaking, klok.instant(), door)));
  }
}
