package nl.warmeoverdracht.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Opens transactions that see the rows of one party and of nobody else. The party is set in the
 * database session for the length of the transaction, and row-level security compares every row
 * with it; a forgotten {@code where partij = …} therefore shows nothing rather than everything.
 *
 * <p>Runs on the event loop. A failure of the work rolls everything back.
 */
@ApplicationScoped
public class PartijTransacties {

  private static final String NIEMAND = "";
  private static final String VOOR = "select set_config('warmeoverdracht.partij', $1, true)";
  private static final String VOOR_PERSOON =
      "select set_config('warmeoverdracht.partij', $1, true),"
          + " set_config('warmeoverdracht.persoon', $2, true)";

  private final Pool pool;
  private final Instance<Mutiny.SessionFactory> sessions;

  /** Made by CDI; a test may make one for a further instance of a service. */
  public PartijTransacties(Pool pool, Instance<Mutiny.SessionFactory> sessions) {
    this.pool = pool;
    this.sessions = sessions;
  }

  /** A transaction for the party through the PostgreSQL client: for hot paths (ADR 0004). */
  public <T> Uni<T> sql(Partij partij, Function<UnitOfWork.Sql, Uni<T>> work) {
    return sql(Optional.of(partij), partij.sleutel(), work);
  }

  /**
   * A transaction for a private person: he sees no party's rows as that party does, only what a
   * policy gives to the person named in {@code warmeoverdracht.persoon}. That setting comes from
   * his token alone, never from what he sends.
   */
  public <T> Uni<T> persoon(Persoon persoon, Function<UnitOfWork.Sql, Uni<T>> work) {
    return sql(
        Optional.empty(),
        persoon.sleutel(),
        tx ->
            tx.query(VOOR_PERSOON, persoon.sleutel(), persoon.kenmerk())
                .chain(() -> work.apply(tx)));
  }

  /**
   * A transaction that sees no party's rows, only technical tables without personal data (outbox,
   * inbox, termijn).
   */
  public <T> Uni<T> technisch(Function<UnitOfWork.Sql, Uni<T>> work) {
    return sql(Optional.empty(), NIEMAND, work);
  }

  /** A transaction for the party through Hibernate Reactive: for registers (ADR 0004). */
  public <T> Uni<T> hibernate(Partij partij, Function<UnitOfWork.Hibernate, Uni<T>> work) {
    return Uni.createFrom()
        .deferred(
            () -> {
              AfterCommit afterCommit = new AfterCommit();
              return sessions
                  .get()
                  .withStatelessTransaction(
                      session ->
                          binnen(
                              new HibernateUnitOfWork(
                                  session, Optional.of(partij), partij.sleutel(), afterCommit),
                              work))
                  .invoke(afterCommit::run);
            });
  }

  private <T> Uni<T> sql(
      Optional<Partij> partij, String sleutel, Function<UnitOfWork.Sql, Uni<T>> work) {
    return Uni.createFrom()
        .deferred(
            () -> {
              AfterCommit afterCommit = new AfterCommit();
              return pool.withTransaction(
                      connection ->
                          binnen(new SqlUnitOfWork(connection, partij, sleutel, afterCommit), work))
                  .invoke(afterCommit::run);
            });
  }

  private static <U extends UnitOfWork, T> Uni<T> binnen(U unit, Function<U, Uni<T>> work) {
    return unit.query(VOOR, unit.sleutel()).chain(() -> work.apply(unit));
  }
}
