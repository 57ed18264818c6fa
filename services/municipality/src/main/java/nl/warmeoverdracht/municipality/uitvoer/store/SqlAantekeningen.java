package nl.warmeoverdracht.municipality.uitvoer.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.uitvoer.Aantekeningen;

/** Notes beside a case, in PostgreSQL. */
@ApplicationScoped
class SqlAantekeningen implements Aantekeningen {

  private static final String KENNISMAKINGEN =
      """
      select soort, gehouden_op, vastgelegd_op from kennismaking
      where partij = $1 and overdracht_id = $2 order by id limit $3
      """;
  private static final String GEDAAN =
      """
      select soort, uitkomst, categorieen, behouden, artikel, verwerkt_op from kennisgeving
      where partij = $1 and overdracht_id = $2 order by id limit $3
      """;

  @Override
  public Uni<List<Kennismaking>> kennismakingen(UnitOfWork.Sql tx, UUID overdrachtId, int limiet) {
    return tx.query(KENNISMAKINGEN, partij(tx), overdrachtId, limiet)
        .map(
            rijen ->
                rijen.stream()
                    .map(
                        rij ->
                            new Kennismaking((String) rij[0], (LocalDate) rij[1], instant(rij[2])))
                    .toList());
  }

  @Override
  public Uni<List<Gedaan>> gedaan(UnitOfWork.Sql tx, UUID overdrachtId, int limiet) {
    return tx.query(GEDAAN, partij(tx), overdrachtId, limiet)
        .map(
            rijen ->
                rijen.stream()
                    .map(
                        rij ->
                            new Gedaan(
                                (String) rij[0],
                                (String) rij[1],
                                (String) rij[2],
                                (String) rij[3],
                                (String) rij[4],
                                instant(rij[5])))
                    .toList());
  }

  private static Instant instant(Object kolom) {
    return ((OffsetDateTime) kolom).toInstant();
  }

  private static String partij(UnitOfWork tx) {
    return tx.partij().orElseThrow().sleutel();
  }
}
