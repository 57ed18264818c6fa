package nl.warmeoverdracht.municipality.overdracht.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.overdracht.Kennismaking;
import nl.warmeoverdracht.municipality.overdracht.Kennismakingen;

/** The introductions in PostgreSQL. */
@ApplicationScoped
class SqlKennismakingen implements Kennismakingen {

  @Override
  public Uni<Void> voegToe(UnitOfWork tx, UUID overdrachtId, Kennismaking kennismaking) {
    return tx.execute(
            """
            insert into kennismaking (partij, overdracht_id, id, soort, gehouden_op, vastgelegd_op)
            values ($1, $2, $3, $4, $5, $6)
            """,
            Kolom.sleutel(tx),
            overdrachtId,
            kennismaking.id(),
            kennismaking.soort().code(),
            kennismaking.gehoudenOp(),
            Kolom.van(kennismaking.vastgelegdTijdstip()))
        .replaceWithVoid();
  }
}
