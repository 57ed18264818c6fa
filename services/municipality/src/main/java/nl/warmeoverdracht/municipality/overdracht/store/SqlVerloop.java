package nl.warmeoverdracht.municipality.overdracht.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.overdracht.Verloop;
import nl.warmeoverdracht.municipality.overdracht.Verloopregel;

/** The course of each handover in PostgreSQL. */
@ApplicationScoped
class SqlVerloop implements Verloop {

  @Override
  public Uni<Void> schrijf(UnitOfWork tx, UUID overdrachtId, Verloopregel regel) {
    return tx.execute(
            """
            insert into verloop (partij, overdracht_id, volgnummer, gebeurtenis, vastgelegd_op,
              gebeurd_op, aanbod_versie, door, rol)
            select $1, $2, 1 + coalesce(
                (select max(volgnummer) from verloop where partij = $1 and overdracht_id = $2), 0),
              $3, $4, $5, $6, $7, $8
            """,
            Kolom.sleutel(tx),
            overdrachtId,
            regel.gebeurtenis(),
            Kolom.van(regel.vastgelegdTijdstip()),
            regel.gebeurdOp().orElse(null),
            regel.aanbodVersie(),
            regel.door().sleutel(),
            regel.rol().orElse(null))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Verloopregel>> lees(UnitOfWork tx, UUID overdrachtId, int na, int limiet) {
    return tx.query(
            """
            select volgnummer, gebeurtenis, vastgelegd_op, gebeurd_op, aanbod_versie, door, rol
            from verloop where partij = $1 and overdracht_id = $2 and volgnummer > $3
            order by volgnummer limit $4
            """,
            Kolom.sleutel(tx),
            overdrachtId,
            na,
            limiet)
        .map(rijen -> rijen.stream().map(SqlVerloop::regel).toList());
  }

  private static Verloopregel regel(Object[] rij) {
    return new Verloopregel(
        (Integer) rij[0],
        (String) rij[1],
        Kolom.instant(rij[2]),
        Optional.ofNullable((LocalDate) rij[3]),
        (Integer) rij[4],
        Partij.vanSleutel((String) rij[5]),
        Optional.ofNullable((String) rij[6]));
  }
}
