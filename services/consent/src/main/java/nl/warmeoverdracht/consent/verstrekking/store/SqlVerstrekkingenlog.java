package nl.warmeoverdracht.consent.verstrekking.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.CompactRange;
import nl.warmeoverdracht.consent.verstrekking.BesluitIdBezetException;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingenlog;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsvraag;

/** The log through the PostgreSQL client; round trips are counted here (ADR 0004). */
@ApplicationScoped
class SqlVerstrekkingenlog implements Verstrekkingenlog {

  private static final String LOCK = "select omvang, bereik from verstrekkingenlog for update";

  private static final String EARLIER =
      "select "
          + Besluitkolommen.NAMES
          + ", r.volgnummer, r.bladhash, r.wortelhash, r.zegel"
          + " from verstrekkingsbesluit b join verstrekkingslogregel r on r.besluit_id = b.id"
          + " where b.id = $1 and b.partij = $2";

  /** Decision, leaf, counts and head: four tables, one round trip. */
  private static final String APPEND =
      """
      with besluit as (
        insert into verstrekkingsbesluit (id, partij, ontvanger, overdracht_id, betrokkene_id,
          betrokkene_zout, fase, feiten, akkoorden, per_categorie, genomen_op, vervalt_op, zout)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)),
      regel as (
        insert into verstrekkingslogregel (volgnummer, partij, besluit_id, tijdstip, zegel, bladhash,
          wortelhash)
        values ($14, $2, $1, $11, $15, $16, $17)),
      telling as (
        insert into verstrekkingstelling (fase, categorie, uitkomst, reden, aantal)
        select $7, c.categorie, c.uitkomst, c.reden, 1
        from jsonb_to_recordset($10) as c (categorie text, uitkomst text, reden text)
        on conflict (fase, categorie, uitkomst, reden)
        do update set aantal = verstrekkingstelling.aantal + 1)
      update verstrekkingenlog set omvang = $18, bereik = $19, bijgewerkt_op = $11
      """;

  private static final String UNIQUE_VIOLATION = "23505";

  @Override
  public Uni<CompactRange> vergrendel(UnitOfWork.Sql tx) {
    return tx.query(LOCK).map(rows -> bereik(rows.getFirst()));
  }

  @Override
  public Uni<Optional<GeboektBesluit>> eerder(UnitOfWork.Sql tx, Verstrekkingsvraag vraag) {
    if (vraag.besluitId().isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    return tx.query(EARLIER, vraag.besluitId().get(), vraag.houder().sleutel())
        .map(rows -> rows.stream().findFirst().map(SqlVerstrekkingenlog::geboekt));
  }

  @Override
  public Uni<Void> boek(UnitOfWork.Sql tx, GeboektBesluit besluit, CompactRange nieuweKop) {
    List<Object> parameters = new ArrayList<>(Besluitkolommen.write(besluit.besluit()));
    parameters.add(besluit.volgnummer());
    parameters.add(Besluitkolommen.bytes(besluit.zegel()));
    parameters.add(Besluitkolommen.bytes(besluit.bladhash()));
    parameters.add(Besluitkolommen.bytes(besluit.wortelhash()));
    parameters.add(nieuweKop.size());
    parameters.add(Buffer.buffer(nieuweKop.bytes()));
    return tx.execute(APPEND, parameters.toArray())
        .onFailure(SqlVerstrekkingenlog::isTaken)
        .transform(failure -> new BesluitIdBezetException())
        .replaceWithVoid();
  }

  static CompactRange bereik(Object[] row) {
    return CompactRange.of((Long) row[0], ((Buffer) row[1]).getBytes());
  }

  static GeboektBesluit geboekt(Object[] row) {
    int next = Besluitkolommen.COUNT;
    return new GeboektBesluit(
        Besluitkolommen.read(row),
        (Long) row[next],
        Besluitkolommen.hash(row[next + 1]),
        Besluitkolommen.hash(row[next + 2]),
        Besluitkolommen.hash(row[next + 3]));
  }

  private static boolean isTaken(Throwable failure) {
    return failure instanceof PgException sql && UNIQUE_VIOLATION.equals(sql.getSqlState());
  }
}
