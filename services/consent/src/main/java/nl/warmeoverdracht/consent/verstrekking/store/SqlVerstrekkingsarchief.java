package nl.warmeoverdracht.consent.verstrekking.store;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;
import nl.warmeoverdracht.consent.verstrekking.Loghoofd;
import nl.warmeoverdracht.consent.verstrekking.Logregel;
import nl.warmeoverdracht.consent.verstrekking.Telling;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;

/** Reads decisions and log. No condition on the party here: the database decides what is seen. */
@ApplicationScoped
class SqlVerstrekkingsarchief implements Verstrekkingsarchief {

  private static final String DECISIONS =
      "select "
          + Besluitkolommen.NAMES
          + ", r.volgnummer, r.bladhash, r.wortelhash, r.zegel"
          + " from verstrekkingsbesluit b join verstrekkingslogregel r on r.besluit_id = b.id";
  private static final String ONE = DECISIONS + " where b.id = $1";
  private static final String PAGE = DECISIONS + " where b.id > $1 order by b.id limit $2";

  /** The outer join shows a leaf whose decision is gone; that is what a verifier looks for. */
  private static final String LINES =
      "select "
          + Besluitkolommen.NAMES
          + ", r.volgnummer, r.besluit_id, r.tijdstip, r.zegel, r.bladhash, r.wortelhash"
          + " from verstrekkingslogregel r left join verstrekkingsbesluit b on b.id = r.besluit_id"
          + " where r.volgnummer > $1 order by r.volgnummer limit $2";

  private static final String HEAD = "select omvang, bereik, bijgewerkt_op from verstrekkingenlog";

  private static final String COUNTS =
      "select fase, categorie, uitkomst, reden, aantal from verstrekkingstelling"
          + " order by fase, categorie, uitkomst, reden";

  private static final String SERVES = "select set_config('warmeoverdracht.taken', $1, true)";

  private final PartijTransacties transacties;

  SqlVerstrekkingsarchief(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<Optional<GeboektBesluit>> voorDienst(Set<Taak> taken, UUID besluitId) {
    String codes = taken.stream().map(Taak::code).collect(joining(","));
    return transacties.technisch(tx -> tx.query(SERVES, codes).chain(() -> vind(tx, besluitId)));
  }

  @Override
  public Uni<Optional<GeboektBesluit>> voorPartij(Partij lezer, UUID besluitId) {
    return transacties.sql(lezer, tx -> vind(tx, besluitId));
  }

  @Override
  public Uni<List<GeboektBesluit>> bladzijde(Partij lezer, UUID na, int aantal) {
    return transacties
        .sql(lezer, tx -> tx.query(PAGE, na, aantal))
        .map(rows -> rows.stream().map(SqlVerstrekkingenlog::geboekt).toList());
  }

  @Override
  public Uni<List<Logregel>> regels(Partij lezer, long na, int aantal) {
    return transacties
        .sql(lezer, tx -> tx.query(LINES, na, aantal))
        .map(rows -> rows.stream().map(SqlVerstrekkingsarchief::regel).toList());
  }

  @Override
  public Uni<Loghoofd> hoofd(Partij lezer) {
    return transacties
        .sql(lezer, tx -> tx.query(HEAD))
        .map(List::getFirst)
        .map(
            row ->
                new Loghoofd(
                    SqlVerstrekkingenlog.bereik(row),
                    Optional.ofNullable(row[2]).map(Besluitkolommen::instant)));
  }

  @Override
  public Uni<List<Telling>> tellingen(Partij lezer) {
    return transacties
        .sql(lezer, tx -> tx.query(COUNTS))
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new Telling(
                                (String) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (Long) row[4]))
                    .toList());
  }

  private static Uni<Optional<GeboektBesluit>> vind(UnitOfWork.Sql tx, UUID besluitId) {
    return tx.query(ONE, besluitId)
        .map(rows -> rows.stream().findFirst().map(SqlVerstrekkingenlog::geboekt));
  }

  private static Logregel regel(Object[] row) {
    int next = Besluitkolommen.COUNT;
    Leaf blad =
        new Leaf(
            (UUID) row[next + 1],
            Besluitkolommen.instant(row[next + 2]),
            Besluitkolommen.hash(row[next + 3]));
    return new Logregel(
        (Long) row[next],
        blad,
        Besluitkolommen.hash(row[next + 4]),
        Besluitkolommen.hash(row[next + 5]),
        row[0] == null ? Optional.empty() : Optional.of(Besluitkolommen.read(row).opening()));
  }
}
