package nl.warmeoverdracht.municipality.overdracht.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.municipality.overdracht.Vraag;
import nl.warmeoverdracht.municipality.overdracht.Vragen;

/** The questions in PostgreSQL; both texts are encrypted. */
@ApplicationScoped
class SqlVragen implements Vragen {

  private static final String SELECT =
      "select id, tekst, gesteld_op, antwoord, beantwoord_op from vraag"
          + " where partij = $1 and overdracht_id = $2";
  private static final String TEKST = "vraag";
  private static final String ANTWOORD = "antwoord";

  private final Geheim geheim;

  SqlVragen(Geheim geheim) {
    this.geheim = geheim;
  }

  @Override
  public Uni<Void> voegToe(UnitOfWork tx, UUID overdrachtId, Vraag vraag) {
    return tx.execute(
            """
            insert into vraag (partij, overdracht_id, id, tekst, gesteld_op)
            values ($1, $2, $3, $4, $5)
            """,
            Kolom.sleutel(tx),
            overdrachtId,
            vraag.id(),
            geheim.tekst(Kolom.partij(tx), TEKST, vraag.id(), vraag.tekst()),
            Kolom.van(vraag.gesteldTijdstip()))
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<Vraag>> vind(UnitOfWork tx, UUID overdrachtId, UUID vraagId) {
    Partij partij = Kolom.partij(tx);
    return tx.query(SELECT + " and id = $3", partij.sleutel(), overdrachtId, vraagId)
        .map(rijen -> rijen.stream().map(rij -> vraag(partij, rij)).findFirst());
  }

  @Override
  public Uni<List<Vraag>> lees(UnitOfWork tx, UUID overdrachtId, UUID na, int limiet) {
    Partij partij = Kolom.partij(tx);
    return tx.query(
            SELECT + " and id > $3 order by id limit $4",
            partij.sleutel(),
            overdrachtId,
            na,
            limiet)
        .map(rijen -> rijen.stream().map(rij -> vraag(partij, rij)).toList());
  }

  @Override
  public Uni<Boolean> markeerBeantwoord(
      UnitOfWork tx, UUID overdrachtId, UUID vraagId, Instant beantwoordTijdstip) {
    return tx.execute(
            """
            update vraag set beantwoord_op = $4
            where partij = $1 and overdracht_id = $2 and id = $3 and beantwoord_op is null
            """,
            Kolom.sleutel(tx),
            overdrachtId,
            vraagId,
            Kolom.van(beantwoordTijdstip))
        .map(rijen -> rijen == 1);
  }

  @Override
  public Uni<Void> bewaarAntwoord(UnitOfWork tx, UUID overdrachtId, UUID vraagId, String antwoord) {
    return tx.execute(
            """
            update vraag set antwoord = $4
            where partij = $1 and overdracht_id = $2 and id = $3
            """,
            Kolom.sleutel(tx),
            overdrachtId,
            vraagId,
            geheim.tekst(Kolom.partij(tx), ANTWOORD, vraagId, antwoord))
        .replaceWithVoid();
  }

  private Vraag vraag(Partij partij, Object[] rij) {
    UUID id = (UUID) rij[0];
    return new Vraag(
        id,
        geheim.tekst(partij, TEKST, id, rij[1]),
        Kolom.instant(rij[2]),
        Optional.ofNullable(rij[3]).map(tekst -> geheim.tekst(partij, ANTWOORD, id, tekst)),
        Optional.ofNullable(rij[4]).map(Kolom::instant));
  }
}
