package nl.warmeoverdracht.municipality.organisatie.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.organisatie.Organisaties;

/** The names in PostgreSQL. */
@ApplicationScoped
class SqlOrganisaties implements Organisaties {

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
  public Uni<Void> bewaar(UnitOfWork tx, Oin oin, String naam) {
    return tx.execute(
            """
            insert into organisatie (oin, naam, gewijzigd_op) values ($1, $2, now())
            on conflict (oin) do update set naam = excluded.naam, gewijzigd_op = now()
            where organisatie.naam <> excluded.naam
            """,
            oin.waarde(),
            naam)
        .replaceWithVoid();
  }
}
