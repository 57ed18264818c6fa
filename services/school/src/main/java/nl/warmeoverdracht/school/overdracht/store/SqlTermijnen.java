package nl.warmeoverdracht.school.overdracht.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.school.overdracht.Termijnen;

/** Deadlines in PostgreSQL; the table has no person and therefore no policy. */
@ApplicationScoped
class SqlTermijnen implements Termijnen {

  private static final String VERSTREKEN =
      """
      select overdracht_id, partij from termijn
      where verloopt_op < $1 order by verloopt_op limit $2
      """;

  private final PartijTransacties transacties;

  SqlTermijnen(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<List<Verstreken>> verstreken(Instant nu, int hoogstens) {
    return transacties.technisch(
        tx ->
            tx.query(VERSTREKEN, OverdrachtRij.kolom(nu), hoogstens)
                .map(rijen -> rijen.stream().map(SqlTermijnen::verstreken).toList()));
  }

  private static Verstreken verstreken(Object[] rij) {
    return new Verstreken((UUID) rij[0], Partij.vanSleutel((String) rij[1]));
  }
}
