package nl.warmeoverdracht.consent.verstrekkingenlog.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.tile.TileEdge;
import nl.warmeoverdracht.audit.tile.TileWrite;
import nl.warmeoverdracht.consent.verstrekkingenlog.Beurt;
import nl.warmeoverdracht.consent.verstrekkingenlog.Beurt.Verzending;
import nl.warmeoverdracht.consent.verstrekkingenlog.Beurt.Wachtend;
import nl.warmeoverdracht.consent.verstrekkingenlog.Controlepunt;
import nl.warmeoverdracht.consent.verstrekkingenlog.Logvolgorde;

/**
 * The waiting list and the tree in PostgreSQL. A turn is an advisory lock of its transaction; the
 * lock on the head row would still rule out a fork if that one were ever changed.
 */
@ApplicationScoped
class SqlLogvolgorde implements Logvolgorde {

  /** The setting opens the tables of the log for writing (migration V2). */
  private static final String TURN =
      "select set_config('warmeoverdracht.volgorde', 'ja', true),"
          + " pg_try_advisory_xact_lock(hashtextextended('verstrekkingenlog', 3))";

  private static final String HEAD =
      "select omvang, verzonden, verzonden_aantal, verzonden_op from verstrekkingenlog for update";

  /** The partial tiles: those at the right edge of each level. */
  private static final String EDGE =
      """
      select t.niveau, t.nummer, t.hashes
      from verstrekkingenlog h cross join generate_series(0, 6) as n (niveau)
        join logtegel t on t.niveau = n.niveau and t.nummer = h.omvang >> (8 * (n.niveau + 1))
      """;

  private static final String WAITING =
      "select nummer, besluit_id, tijdstip, zegel from verstrekkingswachtrij"
          + " order by nummer limit $1";

  /** The order of the numbers is the order of the places, from the size of the tree on. */
  private static final String PLACE =
      """
      with weg as (
        delete from verstrekkingswachtrij where nummer = any($1) returning *)
      insert into verstrekkingslogregel (volgnummer, partij, besluit_id, tijdstip, zegel)
      select $2 + row_number() over (order by nummer) - 1, partij, besluit_id, tijdstip, zegel
      from weg
      """;

  private static final String COUNT =
      """
      insert into verstrekkingstelling (fase, categorie, uitkomst, reden, aantal)
      select b.fase, c.categorie, c.uitkomst, c.reden, count(*)
      from verstrekkingsbesluit b,
        jsonb_to_recordset(b.per_categorie) as c (categorie text, uitkomst text, reden text)
      where b.id = any($1)
      group by b.fase, c.categorie, c.uitkomst, c.reden
      on conflict (fase, categorie, uitkomst, reden)
      do update set aantal = verstrekkingstelling.aantal + excluded.aantal
      """;

  private static final String TILES =
      """
      insert into logtegel (niveau, nummer, breedte, hashes)
      select * from unnest(cast($1 as smallint[]), cast($2 as bigint[]), cast($3 as smallint[]),
        cast($4 as bytea[]))
      on conflict (niveau, nummer)
      do update set breedte = excluded.breedte, hashes = excluded.hashes
      """;

  private static final String HEAD_ON =
      "update verstrekkingenlog set omvang = $1, wortelhash = $2, controlepunt = $3,"
          + " bijgewerkt_op = $4";

  private static final String SENT =
      """
      with bewaard as (
        insert into controlepunt (omvang, wortelhash, bericht, ondertekend_op)
        values ($1, $2, $3, $4))
      update verstrekkingenlog set verzonden = $1, verzonden_aantal = verzonden_aantal + 1,
        verzonden_op = $4
      """;

  @Override
  public Uni<Optional<Beurt>> neemBeurt(UnitOfWork.Sql tx, int hoogstens) {
    return tx.query(TURN)
        .chain(
            rows ->
                Boolean.TRUE.equals(rows.getFirst()[1])
                    ? lees(tx, hoogstens).map(Optional::of)
                    : Uni.createFrom().item(Optional.empty()));
  }

  /** Three reads in one round trip; nobody else writes these tables during a turn. */
  private static Uni<Beurt> lees(UnitOfWork.Sql tx, int hoogstens) {
    return Uni.combine()
        .all()
        .unis(tx.query(HEAD), tx.query(EDGE), tx.query(WAITING, hoogstens))
        .asTuple()
        .map(
            gelezen -> {
              Object[] hoofd = gelezen.getItem1().getFirst();
              return new Beurt(
                  TileEdge.read((Long) hoofd[0], SqlTegels.bron(gelezen.getItem2())),
                  new Verzending(
                      (Long) hoofd[1],
                      (Long) hoofd[2],
                      Optional.ofNullable(hoofd[3]).map(Logkolommen::instant)),
                  gelezen.getItem3().stream().map(SqlLogvolgorde::wachtend).toList());
            });
  }

  private static Wachtend wachtend(Object[] row) {
    return new Wachtend((Long) row[0], Logkolommen.blad(row, 1));
  }

  @Override
  public Uni<Void> legVast(
      UnitOfWork.Sql tx, Beurt beurt, TileEdge.Append groei, Controlepunt controlepunt) {
    Long[] nummers = kolom(beurt.wachtend(), Wachtend::nummer, Long[]::new);
    UUID[] besluiten = kolom(beurt.wachtend(), w -> w.blad().besluitId(), UUID[]::new);
    return Uni.combine()
        .all()
        .unis(
            tx.execute(PLACE, nummers, beurt.rand().size()),
            tx.execute(COUNT, (Object) besluiten),
            schrijf(tx, groei.tiles()),
            tx.execute(
                HEAD_ON,
                controlepunt.hoofd().size(),
                Logkolommen.bytes(controlepunt.hoofd().root()),
                controlepunt.bericht(),
                controlepunt.tijdstip().atOffset(ZoneOffset.UTC)))
        .asTuple()
        .replaceWithVoid();
  }

  private static Uni<Integer> schrijf(UnitOfWork.Sql tx, List<TileWrite> tegels) {
    return tx.execute(
        TILES,
        kolom(tegels, t -> (short) t.tile().level(), Short[]::new),
        kolom(tegels, t -> t.tile().index(), Long[]::new),
        kolom(tegels, t -> (short) t.tile().width(), Short[]::new),
        kolom(tegels, t -> Buffer.buffer(t.bytes()), Buffer[]::new));
  }

  private static <T, C> C[] kolom(
      List<T> rijen, Function<T, C> waarde, java.util.function.IntFunction<C[]> array) {
    return rijen.stream().map(waarde).toArray(array);
  }

  @Override
  public Uni<Void> verzonden(UnitOfWork.Sql tx, Controlepunt controlepunt) {
    return tx.execute(
            SENT,
            controlepunt.hoofd().size(),
            Logkolommen.bytes(controlepunt.hoofd().root()),
            controlepunt.bericht(),
            controlepunt.tijdstip().atOffset(ZoneOffset.UTC))
        .replaceWithVoid();
  }
}
