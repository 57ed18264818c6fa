package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** Withdraws a handover that nobody has accepted. */
@ApplicationScoped
public class OverdrachtIntrekken {

  private final Overgang overgang;
  private final Clock klok;

  OverdrachtIntrekken(Overgang overgang, Clock klok) {
    this.overgang = overgang;
    this.klok = klok;
  }

  /** The withdrawal, or the objection; in the sender's own transaction. */
  public Uni<Uitkomst> trekIn(
      UnitOfWork tx, UUID overdrachtId, long versie, Intrekreden reden, Door door) {
    return overgang.voltrek(
        tx,
        overdrachtId,
        OptionalLong.of(versie),
        was ->
            Uni.createFrom()
                .item(Beslissingen.intrekken(was.overdracht(), reden, klok.instant(), door)));
  }
}
