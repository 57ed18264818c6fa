package nl.warmeoverdracht.consent.rechten.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.organisatie.Verplichting;
import nl.warmeoverdracht.kernel.Bezwaar;

/** Whoever was asked to remove or correct something, must answer before leaving (AVG 19). */
@ApplicationScoped
class OpenKennisgevingen implements Verplichting {

  private static final String COUNT =
      "select count(*) from kennisgeving where partij = $1 and beantwoord_op is null";

  @Override
  public Uni<List<Bezwaar>> van(UnitOfWork tx, Partij partij, LocalDate dag) {
    return tx.query(COUNT, partij.sleutel())
        .map(rijen -> ((Number) rijen.getFirst()[0]).longValue())
        .map(aantal -> aantal == 0 ? List.of() : List.of(bezwaar(partij, aantal)));
  }

  private static Bezwaar bezwaar(Partij partij, long aantal) {
    return Bezwaar.van(
        "open-kennisgevingen",
        "De taak "
            + partij.taak().code()
            + " moet nog "
            + aantal
            + " kennisgevingen over verwijderen of verbeteren beantwoorden.",
        "Laat de organisatie ze beantwoorden.");
  }
}
