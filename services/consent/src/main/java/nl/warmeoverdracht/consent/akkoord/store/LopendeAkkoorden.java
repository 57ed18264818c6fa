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

  /**
   * What was given counts until a later declaration of the same kind covers all of it, of who has a
   * say in every rule in which the giver has one: himself, or the person.
   */
  private static final String COUNT =
      """
      select count(*) from akkoord a
      where a.partij = $1 and a.verklaring = 'gegeven'
        and (a.geldig_tot is null or a.geldig_tot >= $2)
        and not exists (
          select from akkoord later
          where later.partij = a.partij and later.betrokkene_id = a.betrokkene_id
            and later.soort = a.soort and later.gegeven_door in (a.gegeven_door, 'jongere')
            and (later.vastgelegd_op, later.id) > (a.vastgelegd_op, a.id)
            and later.ontvanger_taken @> a.ontvanger_taken
            and (later.ontvangers = '{}' or later.ontvangers = a.ontvangers)
            and (later.categorieen = '{}' or later.categorieen = a.categorieen)
            and (later.fasen = '{}' or later.fasen = a.fasen))
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
