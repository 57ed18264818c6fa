package nl.warmeoverdracht.consent.rechten.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.consent.rechten.RecenteBesluiten;
import nl.warmeoverdracht.consent.rechten.Termijnen;

/** Terms of notices, and whether a decision is recent. */
@ApplicationScoped
class SqlTermijnen implements Termijnen, RecenteBesluiten {

  private static final String VERSTREKEN =
      """
      select kennisgeving_id, ontvanger from kennisgevingtermijn
      where uiterlijk_op < $1 and not gemeld order by uiterlijk_op limit $2
      """;
  private static final String TE_LAAT =
      "select cast(count(*) as integer) from"
          + " (select 1 from kennisgevingtermijn where gemeld limit 10000) laat";
  private static final String RECENT =
      """
      select exists (select 1 from verstrekkingsbesluit
        where partij = $1 and betrokkene_id = $2 and genomen_op > now() - interval '1 minute')
      """;

  private final PartijTransacties transacties;

  SqlTermijnen(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<List<Verstreken>> verstreken(Instant nu, int hoogstens) {
    return transacties
        .technisch(tx -> tx.query(VERSTREKEN, KennisgevingRij.kolom(nu), hoogstens))
        .map(
            rijen ->
                rijen.stream()
                    .map(rij -> new Verstreken((UUID) rij[0], Partij.vanSleutel((String) rij[1])))
                    .toList());
  }

  @Override
  public Uni<Integer> teLaat() {
    return transacties
        .technisch(tx -> tx.query(TE_LAAT))
        .map(rijen -> (Integer) rijen.getFirst()[0]);
  }

  @Override
  public Uni<Boolean> over(Partij houder, UUID betrokkeneId) {
    return transacties
        .sql(houder, tx -> tx.query(RECENT, houder.sleutel(), betrokkeneId))
        .map(rijen -> (Boolean) rijen.getFirst()[0]);
  }
}
