package nl.warmeoverdracht.consent.koppeling.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.koppeling.Koppelcode;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.consent.koppeling.Koppelingen;

/** Ties through the PostgreSQL client. The database decides whose they are (row-level security). */
@ApplicationScoped
class SqlKoppelingen implements Koppelingen {

  private static final String COLUMNS =
      "k.id, k.partij, k.betrokkene_id, k.hoedanigheid, k.wordt_achttien_op, k.gekoppeld_op";
  private static final String OWN =
      "select "
          + COLUMNS
          + " from koppeling k where k.persoon = current_setting('warmeoverdracht.persoon')";
  private static final String ALL = OWN + " order by k.id limit $1";
  private static final String ONE = OWN + " and k.id = $1";
  private static final String REMOVE =
      "delete from koppeling where persoon = current_setting('warmeoverdracht.persoon')"
          + " and id = $1";
  private static final String PAGE =
      "select "
          + COLUMNS
          + ", o.naam from koppeling k"
          + " left join organisatie o on o.oin = split_part(k.partij, '/', 1)"
          + " where k.persoon = current_setting('warmeoverdracht.persoon') and k.id > $1"
          + " order by k.id limit $2";

  private static final String TIE =
      """
      insert into koppeling as k (id, persoon, partij, betrokkene_id, hoedanigheid, wordt_achttien_op,
        koppelcode_id, gekoppeld_op)
      values ($1, current_setting('warmeoverdracht.persoon'), $2, $3, $4, $5, $6, $7)
      on conflict (persoon, partij, betrokkene_id, hoedanigheid)
        do update set wordt_achttien_op = excluded.wordt_achttien_op
      returning
      """
          + COLUMNS;

  @Override
  public Uni<List<Koppeling>> van(UnitOfWork.Sql tx) {
    return tx.query(ALL, MEESTE).map(rows -> rows.stream().map(Koppelkolommen::koppeling).toList());
  }

  @Override
  public Uni<Optional<Koppeling>> vind(UnitOfWork.Sql tx, UUID koppelingId) {
    return tx.query(ONE, koppelingId)
        .map(rows -> rows.stream().findFirst().map(Koppelkolommen::koppeling));
  }

  @Override
  public Uni<Koppeling> koppel(UnitOfWork.Sql tx, Koppeling nieuw, Koppelcode met) {
    return tx.query(
            TIE,
            nieuw.id(),
            nieuw.houder().sleutel(),
            nieuw.betrokkeneId(),
            nieuw.hoedanigheid().code(),
            nieuw.leeftijd().achttienOp(),
            met.id(),
            Koppelkolommen.utc(nieuw.gekoppeldTijdstip()))
        .map(rows -> Koppelkolommen.koppeling(rows.getFirst()));
  }

  @Override
  public Uni<Boolean> verwijder(UnitOfWork.Sql tx, UUID koppelingId) {
    return tx.execute(REMOVE, koppelingId).map(aantal -> aantal > 0);
  }

  @Override
  public Uni<List<Benoemd>> bladzijde(UnitOfWork.Sql tx, UUID na, int aantal) {
    return tx.query(PAGE, na, aantal)
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new Benoemd(
                                Koppelkolommen.koppeling(row),
                                Optional.ofNullable((String) row[6])))
                    .toList());
  }
}
