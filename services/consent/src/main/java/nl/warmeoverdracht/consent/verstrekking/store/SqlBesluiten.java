package nl.warmeoverdracht.consent.verstrekking.store;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.verstrekking.BesluitIdBezetException;
import nl.warmeoverdracht.consent.verstrekking.Besluiten;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsvraag;
import nl.warmeoverdracht.consent.verstrekkingenlog.store.Logkolommen;

/** Decisions through the PostgreSQL client; round trips are counted here (ADR 0004). */
@ApplicationScoped
class SqlBesluiten implements Besluiten {

  /** The columns of a decision and its leaf; the view knows the leaf wherever it is (V2). */
  static final String BOOKED =
      "select "
          + Besluitkolommen.NAMES
          + ", r.besluit_id, r.tijdstip, r.zegel"
          + " from verstrekkingsbesluit b"
          + " join verstrekkingsblad r on r.besluit_id = b.id and r.tijdstip = b.genomen_op";

  private static final String EARLIER = BOOKED + " where b.id = $1 and b.partij = $2";

  /** Decision and leaf: two tables, one round trip. */
  private static final String INSERT =
      """
      with besluit as (
        insert into verstrekkingsbesluit (id, partij, ontvanger, overdracht_id, betrokkene_id,
          betrokkene_zout, fase, feiten, akkoorden, per_categorie, genomen_op, vervalt_op, zout)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
      insert into verstrekkingswachtrij (partij, besluit_id, tijdstip, zegel)
      values ($2, $1, $11, $14)
      """;

  private static final String UNIQUE_VIOLATION = "23505";

  @Override
  public Uni<Optional<GeboektBesluit>> eerder(UnitOfWork.Sql tx, Verstrekkingsvraag vraag) {
    if (vraag.besluitId().isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    return tx.query(EARLIER, vraag.besluitId().get(), vraag.houder().sleutel())
        .map(rows -> rows.stream().findFirst().map(SqlBesluiten::geboekt));
  }

  @Override
  public Uni<Void> boek(UnitOfWork.Sql tx, GeboektBesluit geboekt) {
    List<Object> parameters = new ArrayList<>(Besluitkolommen.write(geboekt.besluit()));
    parameters.add(Besluitkolommen.bytes(geboekt.blad().zegel()));
    return tx.execute(INSERT, parameters.toArray())
        .onFailure(SqlBesluiten::isTaken)
        .transform(failure -> new BesluitIdBezetException())
        .replaceWithVoid();
  }

  static GeboektBesluit geboekt(Object[] row) {
    return new GeboektBesluit(
        Besluitkolommen.read(row), Logkolommen.blad(row, Besluitkolommen.COUNT));
  }

  private static boolean isTaken(Throwable failure) {
    return failure instanceof PgException sql && UNIQUE_VIOLATION.equals(sql.getSqlState());
  }
}
