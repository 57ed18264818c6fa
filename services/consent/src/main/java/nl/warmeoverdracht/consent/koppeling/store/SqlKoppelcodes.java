package nl.warmeoverdracht.consent.koppeling.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.koppeling.Koppelcode;
import nl.warmeoverdracht.consent.koppeling.Koppelcodes;
import nl.warmeoverdracht.kernel.UuidV7;

/** Codes through the PostgreSQL client. */
@ApplicationScoped
class SqlKoppelcodes implements Koppelcodes {

  private static final String COLUMNS =
      "id, partij, betrokkene_id, hoedanigheid, wordt_achttien_op, gemaakt_op, vervalt_op";

  private static final String KEEP =
      "insert into koppelcode ("
          + COLUMNS
          + ", code_hash) values ($1, $2, $3, $4, $5, $6, $7, $8)"
          + " on conflict (code_hash) do nothing";
  private static final String HERE = "select " + COLUMNS + " from koppelcode where code_hash = $1";
  private static final String KNOWS = "select set_config('warmeoverdracht.koppelcode', $1, true)";
  private static final String USE =
      "update koppelcode set gebruikt_op = $2 where code_hash = $1 and gebruikt_op is null"
          + " and vervalt_op > $2 and hoedanigheid = any ($3)"
          + " and koppeling_geldt(hoedanigheid, wordt_achttien_op) returning "
          + COLUMNS;

  /** Also forgets what is older than a day. */
  private static final String ATTEMPT =
      """
      with vergeten as (delete from koppelpoging where poging_op < cast($2 as timestamptz) - interval '1 day'),
      poging as (
        insert into koppelpoging (id, persoon, poging_op)
        values ($1, current_setting('warmeoverdracht.persoon'), cast($2 as timestamptz)))
      select count(*) + 1 from koppelpoging
      where persoon = current_setting('warmeoverdracht.persoon') and poging_op > $3
      """;

  private static final String NO_GUESS =
      """
      delete from koppelpoging where id = (
        select id from koppelpoging where persoon = current_setting('warmeoverdracht.persoon')
        order by poging_op desc, id desc limit 1)
      """;

  private final UuidV7 ids;

  SqlKoppelcodes(UuidV7 ids) {
    this.ids = ids;
  }

  @Override
  public Uni<Koppelcode> bewaar(UnitOfWork.Sql tx, Koppelcode code, String hash) {
    return tx.execute(
            KEEP,
            code.id(),
            code.houder().sleutel(),
            code.betrokkeneId(),
            code.hoedanigheid().code(),
            code.leeftijd().achttienOp(),
            Koppelkolommen.utc(code.gemaaktTijdstip()),
            Koppelkolommen.utc(code.vervaltTijdstip()),
            hash)
        .chain(() -> tx.query(HERE, hash))
        .map(rows -> Koppelkolommen.code(rows.getFirst()));
  }

  @Override
  public Uni<Optional<Koppelcode>> verzilver(
      UnitOfWork.Sql tx, String hash, Set<Hoedanigheid> als, Instant nu) {
    String[] codes = als.stream().map(Hoedanigheid::code).toArray(String[]::new);
    return tx.query(KNOWS, hash)
        .chain(() -> tx.query(USE, hash, Koppelkolommen.utc(nu), codes))
        .map(rows -> rows.stream().findFirst().map(Koppelkolommen::code));
  }

  @Override
  public Uni<Long> telPoging(UnitOfWork.Sql tx, Instant nu, Instant sinds) {
    return tx.query(ATTEMPT, ids.next(), Koppelkolommen.utc(nu), Koppelkolommen.utc(sinds))
        .map(rows -> (Long) rows.getFirst()[0]);
  }

  @Override
  public Uni<Void> vergeetPoging(UnitOfWork.Sql tx) {
    return tx.execute(NO_GUESS).replaceWithVoid();
  }
}
