package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.kernel.Decision;

/** Stops a delivery before it is taken over; then nothing of it changed the register. */
@ApplicationScoped
public class AanleveringIntrekken {

  private final Aanleveringen aanleveringen;
  private final Afsluiting afsluiting;
  private final Clock klok;

  AanleveringIntrekken(Aanleveringen aanleveringen, Afsluiting afsluiting, Clock klok) {
    this.aanleveringen = aanleveringen;
    this.afsluiting = afsluiting;
    this.klok = klok;
  }

  /**
   * The delivery as it is then, or why it cannot be stopped any more; empty when there is none. One
   * that was stopped before stays as it is.
   */
  public Uni<Optional<Decision<Aanlevering>>> trekIn(UnitOfWork.Sql tx, UUID id) {
    return aanleveringen
        .vergrendel(tx, id)
        .chain(
            gevonden ->
                gevonden
                    .map(aanlevering -> trekIn(tx, aanlevering).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Decision<Aanlevering>> trekIn(UnitOfWork.Sql tx, Aanlevering aanlevering) {
    if (aanlevering.toestand() == Toestand.INGETROKKEN) {
      return Uni.createFrom().item(Decision.accept(aanlevering));
    }
    if (aanlevering.toestand().isKlaar()) {
      return Uni.createFrom().item(Decision.reject(List.of(alKlaar())));
    }
    return afsluiting
        .sluit(tx, aanlevering.eindigt(Toestand.INGETROKKEN, klok.instant()))
        .map(Decision::accept);
  }

  private static Bezwaar alKlaar() {
    return Bezwaar.van(
        "al-klaar",
        "Deze aanlevering is al klaar en kan niet meer worden ingetrokken.",
        "Haal de aanlevering op en kijk wat ermee is gebeurd.");
  }
}
