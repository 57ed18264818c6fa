package nl.warmeoverdracht.consent.verstrekkingenlog.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;
import nl.warmeoverdracht.consent.verstrekkingenlog.Logboek;

/** Reads head and leaves. */
@ApplicationScoped
class SqlLogboek implements Logboek {

  private static final String HEAD =
      "select omvang, wortelhash, controlepunt, bijgewerkt_op from verstrekkingenlog"
          + " where controlepunt is not null";

  private static final String LEAVES =
      "select besluit_id, tijdstip, zegel from verstrekkingslogregel"
          + " where volgnummer >= $1 and volgnummer < $2 order by volgnummer";

  /** An id comes twice only when the first decision was erased; the latest is the one meant. */
  private static final String LEAF =
      "select besluit_id, tijdstip, zegel, volgnummer from verstrekkingsblad where besluit_id = $1"
          + " order by volgnummer desc nulls first limit 1";

  @Override
  public Uni<Optional<Controlepunt>> controlepunt(UnitOfWork.Sql tx) {
    return tx.query(HEAD).map(rows -> rows.stream().findFirst().map(SqlLogboek::punt));
  }

  @Override
  public Uni<List<Leaf>> bladen(UnitOfWork.Sql tx, long eerste, int aantal) {
    return tx.query(LEAVES, eerste, eerste + aantal)
        .map(rows -> rows.stream().map(row -> Logkolommen.blad(row, 0)).toList());
  }

  @Override
  public Uni<Optional<Geplaatst>> blad(UnitOfWork.Sql tx, UUID besluitId) {
    return tx.query(LEAF, besluitId)
        .map(rows -> rows.stream().findFirst().map(SqlLogboek::geplaatst));
  }

  private static Controlepunt punt(Object[] row) {
    return new Controlepunt(
        new LogHead((Long) row[0], Logkolommen.hash(row[1])),
        (String) row[2],
        Logkolommen.instant(row[3]));
  }

  private static Geplaatst geplaatst(Object[] row) {
    return new Geplaatst(
        Logkolommen.blad(row, 0),
        row[3] == null ? OptionalLong.empty() : OptionalLong.of((Long) row[3]));
  }
}
