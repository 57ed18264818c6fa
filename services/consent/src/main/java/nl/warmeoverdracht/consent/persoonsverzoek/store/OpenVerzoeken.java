package nl.warmeoverdracht.consent.persoonsverzoek.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.organisatie.Verplichting;
import nl.warmeoverdracht.kernel.Bezwaar;

/** A party that still owes people an answer cannot leave (AVG 12(3)). */
@ApplicationScoped
class OpenVerzoeken implements Verplichting {

  private static final String OPEN =
      "select count(*) from persoonsverzoek where partij = $1 and beantwoord_op is null";

  @Override
  public Uni<List<Bezwaar>> van(UnitOfWork tx, Partij partij, LocalDate dag) {
    return tx.query(OPEN, partij.sleutel())
        .map(rows -> ((Number) rows.getFirst()[0]).longValue())
        .map(aantal -> aantal == 0 ? List.of() : List.of(bezwaar(aantal)));
  }

  private static Bezwaar bezwaar(long aantal) {
    return Bezwaar.van(
        "open-verzoeken",
        "Er wachten nog %d vragen of bezwaren van mensen op antwoord.".formatted(aantal),
        "Beantwoord ze eerst.");
  }
}
