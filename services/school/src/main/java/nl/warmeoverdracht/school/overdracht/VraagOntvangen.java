package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Decision;

/** Records that the receiver asked something; receiving it again changes nothing. */
@ApplicationScoped
public class VraagOntvangen {

  private final Overgang overgang;
  private final Vragen vragen;
  private final Clock klok;

  VraagOntvangen(Overgang overgang, Vragen vragen, Clock klok) {
    this.overgang = overgang;
    this.vragen = vragen;
    this.klok = klok;
  }

  /** Stores the question in the sender's transaction; a stranger's question is ignored. */
  public Uni<Uitkomst> ontvang(UnitOfWork tx, Vraag vraag, Partij vrager) {
    return overgang.voltrek(
        tx,
        vraag.overdrachtId(),
        OptionalLong.empty(),
        was ->
            was.overdracht().kern().ontvanger().equals(vrager)
                ? vragen.voegToe(tx, vraag).map(nieuw -> besluit(was.overdracht(), vraag, nieuw))
                : Uni.createFrom().item(Decision.accept(Besluit.ongewijzigd(was.overdracht()))));
  }

  private Decision<Besluit> besluit(Overdracht overdracht, Vraag vraag, boolean nieuw) {
    return Decision.accept(
        nieuw
            ? Besluit.van(
                overdracht,
                new OverdrachtGebeurtenis.VraagGesteld(
                    klok.instant(),
                    Door.partij(overdracht.kern().ontvanger()),
                    vraag.aanbodVersie(),
                    vraag.id()))
            : Besluit.ongewijzigd(overdracht));
  }
}
