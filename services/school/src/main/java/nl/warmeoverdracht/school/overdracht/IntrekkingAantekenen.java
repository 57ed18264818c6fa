package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Decision;

/**
 * Notes in the history of a handover that the agreement under it ended: so that whoever opens it
 * sees why the receiver is refused the dossier. The state does not change: the case itself goes on.
 */
@ApplicationScoped
public class IntrekkingAantekenen {

  private final Overgang overgang;
  private final Clock klok;

  IntrekkingAantekenen(Overgang overgang, Clock klok) {
    this.overgang = overgang;
    this.klok = klok;
  }

  /** Notes it in the sender's transaction. */
  public Uni<Uitkomst> tekenAan(UnitOfWork tx, UUID overdrachtId) {
    return overgang.voltrek(
        tx,
        overdrachtId,
        OptionalLong.empty(),
        was -> Uni.createFrom().item(Decision.accept(aantekening(was.overdracht()))));
  }

  private Besluit aantekening(Overdracht overdracht) {
    return Besluit.van(
        overdracht,
        new OverdrachtGebeurtenis.ToestemmingIngetrokken(
            klok.instant(), Door.partij(overdracht.kern().afzender()), overdracht.aanbodVersie()));
  }
}
