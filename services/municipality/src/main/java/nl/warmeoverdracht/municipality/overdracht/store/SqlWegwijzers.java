package nl.warmeoverdracht.municipality.overdracht.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.overdracht.Wegwijzers;

/** The signposts in PostgreSQL. */
@ApplicationScoped
class SqlWegwijzers implements Wegwijzers {

  @Override
  public Uni<List<Wegwijzer>> vind(UnitOfWork tx, UUID overdrachtId) {
    return tx.query(
            "select partij, afzender from wegwijzer where overdracht_id = $1 limit 10",
            overdrachtId)
        .map(
            rijen ->
                rijen.stream()
                    .map(
                        rij ->
                            new Wegwijzer(
                                Partij.vanSleutel((String) rij[0]),
                                Partij.vanSleutel((String) rij[1])))
                    .toList());
  }

  /** Jumps through the index from party to party, so that it costs the same with many handovers. */
  @Override
  public Uni<List<Partij>> ontvangers(UnitOfWork tx) {
    return tx.query(
            """
            with recursive ontvanger as (
              select min(partij) as partij from wegwijzer
              union all
              select (select min(w.partij) from wegwijzer w where w.partij > o.partij)
              from ontvanger o where o.partij is not null)
            select partij from ontvanger where partij is not null
            """)
        .map(rijen -> rijen.stream().map(rij -> Partij.vanSleutel((String) rij[0])).toList());
  }

  @Override
  public Uni<Boolean> schuifOp(
      UnitOfWork tx, UUID overdrachtId, Wegwijzer wegwijzer, long volgnummer) {
    return tx.execute(
            """
            insert into wegwijzer (overdracht_id, partij, afzender, gezien)
            values ($1, $2, $3, $4)
            on conflict (overdracht_id, partij) do update set gezien = excluded.gezien
            where wegwijzer.gezien < excluded.gezien and wegwijzer.afzender = excluded.afzender
            """,
            overdrachtId,
            wegwijzer.ontvanger().sleutel(),
            wegwijzer.afzender().sleutel(),
            volgnummer)
        .map(rijen -> rijen == 1);
  }
}
