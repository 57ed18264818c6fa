package nl.warmeoverdracht.municipality.organisatie.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.organisatie.Organisatie;
import nl.warmeoverdracht.municipality.organisatie.Organisatie.Einde;
import nl.warmeoverdracht.municipality.organisatie.Organisaties;

/** The organisations in PostgreSQL. */
@ApplicationScoped
class SqlOrganisaties implements Organisaties {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Clock klok;

  SqlOrganisaties(Clock klok) {
    this.klok = klok;
  }

  @Override
  public Uni<Map<Oin, String>> namen(UnitOfWork tx, Collection<Oin> oins) {
    String[] waarden = oins.stream().map(Oin::waarde).distinct().toArray(String[]::new);
    return tx.query(
            "select oin, naam from organisatie where oin = any($1) limit 200", (Object) waarden)
        .map(
            rijen ->
                rijen.stream()
                    .collect(
                        Collectors.toMap(rij -> new Oin((String) rij[0]), rij -> (String) rij[1])));
  }

  @Override
  public Uni<Void> bewaar(UnitOfWork tx, Organisatie organisatie, long volgnummer) {
    return tx.execute(
            """
            insert into organisatie (oin, naam, opvolger, einde_op, volgnummer, gewijzigd_op)
            values ($1, $2, $3, $4, $5, now())
            on conflict (oin) do update set naam = excluded.naam, opvolger = excluded.opvolger,
              einde_op = excluded.einde_op, volgnummer = excluded.volgnummer, gewijzigd_op = now()
            where organisatie.volgnummer <= excluded.volgnummer
            """,
            organisatie.oin().waarde(),
            organisatie.naam(),
            organisatie.einde().flatMap(Einde::opvolger).map(Oin::waarde).orElse(null),
            organisatie.einde().map(Einde::vanaf).orElse(null),
            volgnummer)
        .replaceWithVoid();
  }

  /** From the other one step by step to who took over; never more than ten. */
  @Override
  public Uni<Boolean> isOpvolger(UnitOfWork tx, Partij opvolger, Partij andere) {
    if (opvolger.taak() != andere.taak()) {
      return Uni.createFrom().item(false);
    }
    return tx.query(
            """
            with recursive keten (oin, stap) as (
              select opvolger, 1 from organisatie where oin = $1 and einde_op <= $3
              union all
              select o.opvolger, k.stap + 1 from keten k join organisatie o on o.oin = k.oin
              where o.einde_op <= $3 and k.stap < 10)
            select 1 from keten where oin = $2 limit 1
            """,
            andere.oin().waarde(),
            opvolger.oin().waarde(),
            LocalDate.ofInstant(klok.instant(), NEDERLAND))
        .map(rijen -> !rijen.isEmpty());
  }
}
