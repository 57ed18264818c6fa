package nl.warmeoverdracht.consent.akkoord.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.organisatie.Verplichting;
import nl.warmeoverdracht.kernel.Bezwaar;

/** Whoever holds agreements that still count, must first let people know and withdraw them. */
@ApplicationScoped
class LopendeAkkoorden implements Verplichting {

  /** The latest recorded declaration per person and kind is the one that counts. */
  private static final String COUNT =
      """
      select count(*) from (
        select distinct on (betrokkene_id, soort) verklaring, geldig_tot
        from akkoord where partij = $1
        order by betrokkene_id, soort, vastgelegd_op desc, id desc) laatste
      where verklaring = 'gegeven' and (geldig_tot is null or geldig_tot >= $2)
      """;

  @Override
  public Uni<List<Bezwaar>> van(UnitOfWork tx, Partij partij, LocalDate dag) {
    return tx.query(COUNT, partij.sleutel(), dag)
        .map(rijen -> ((Number) rijen.getFirst()[0]).longValue())
        .map(aantal -> aantal == 0 ? List.of() : List.of(bezwaar(partij, aantal)));
  }

  private static Bezwaar bezwaar(Partij partij, long aantal) {
    return Bezwaar.van(
        "lopende-akkoorden",
        "Bij de taak " + partij.taak().code() + " lopen nog " + aantal + " akkoorden.",
        "Laat de organisatie het de betrokkenen vertellen en de akkoorden beëindigen.");
  }
}
