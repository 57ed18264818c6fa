package nl.warmeoverdracht.consent.verstrekking.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;
import nl.warmeoverdracht.consent.verstrekking.Logregel;
import nl.warmeoverdracht.consent.verstrekking.Telling;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsarchief;
import nl.warmeoverdracht.consent.verstrekking.Verstrekkingsbesluit;
import nl.warmeoverdracht.consent.verstrekkingenlog.store.Logkolommen;

/** Reads decisions. No condition on the party here: the database decides what is seen. */
@ApplicationScoped
class SqlVerstrekkingsarchief implements Verstrekkingsarchief {

  private static final String ONE = SqlBesluiten.BOOKED + " where b.id = $1";

  /**
   * The outer join shows a leaf whose decision is gone: erased, or taken away. An id may come twice
   * once the first is erased, so the time tells whose it is; a time that is no leaf's was changed,
   * and is shown so that the seal tells.
   */
  private static final String LINES =
      "select "
          + Besluitkolommen.NAMES
          + ", r.volgnummer, r.besluit_id, r.tijdstip, r.zegel"
          + " from verstrekkingslogregel r left join verstrekkingsbesluit b"
          + " on b.id = r.besluit_id and (b.genomen_op = r.tijdstip or not exists ("
          + "select from verstrekkingslogregel n"
          + " where n.besluit_id = b.id and n.tijdstip = b.genomen_op))"
          + " where r.volgnummer > $1 order by r.volgnummer limit $2";

  private static final String SOME =
      "select " + Besluitkolommen.NAMES + " from verstrekkingsbesluit b where b.id = any ($1)";

  private static final String COUNTS =
      "select fase, categorie, uitkomst, reden, aantal from verstrekkingstelling"
          + " order by fase, categorie, uitkomst, reden";

  private final PartijTransacties transacties;

  SqlVerstrekkingsarchief(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Override
  public Uni<Optional<GeboektBesluit>> besluit(UnitOfWork tx, UUID besluitId) {
    return tx.query(ONE, besluitId)
        .map(rows -> rows.stream().findFirst().map(SqlBesluiten::geboekt));
  }

  @Override
  public Uni<Map<UUID, Opening>> openingen(UnitOfWork.Sql tx, Collection<UUID> besluiten) {
    return tx.query(SOME, (Object) besluiten.toArray(UUID[]::new))
        .map(
            rows ->
                rows.stream()
                    .map(Besluitkolommen::read)
                    .collect(
                        toUnmodifiableMap(
                            Verstrekkingsbesluit::id, Verstrekkingsbesluit::opening)));
  }

  @Override
  public Uni<List<Logregel>> regels(UnitOfWork tx, long na, int aantal) {
    return tx.query(LINES, na, aantal)
        .map(rows -> rows.stream().map(SqlVerstrekkingsarchief::regel).toList());
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

  private static Logregel regel(Object[] row) {
    int next = Besluitkolommen.COUNT;
    return new Logregel(
        (Long) row[next],
        Logkolommen.blad(row, next + 1),
        row[0] == null ? Optional.empty() : Optional.of(Besluitkolommen.read(row)));
  }
}
