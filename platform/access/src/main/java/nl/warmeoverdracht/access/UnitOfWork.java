package nl.warmeoverdracht.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One open database transaction that sees the rows of one party. Outbox, inbox and idempotency only
 * know this type, so that a state change made through Hibernate Reactive or through the PostgreSQL
 * client commits together with them. Used on the event loop; never shared between transactions.
 */
public sealed interface UnitOfWork {

  /** A transaction of the reactive PostgreSQL client: for hot paths (ADR 0004). */
  non-sealed interface Sql extends UnitOfWork {
    /** The connection that carries the transaction; never close it. */
    SqlConnection connection();
  }

  /** A transaction of Hibernate Reactive: for registers (ADR 0004). */
  non-sealed interface Hibernate extends UnitOfWork {
    /** The stateless session that carries the transaction; never close it. */
    Mutiny.StatelessSession session();
  }

  /** The party whose rows this transaction sees; for technical work it is empty. */
  java.util.Optional<Partij> partij();

  /**
   * Who this transaction is for, as the database knows it: {@link Partij#sleutel()}, {@link
   * Persoon#sleutel()}, or empty for technical work.
   */
  String sleutel();

  /**
   * Runs one statement and answers the number of rows it touched.
   *
   * @param sql statement with {@code $1, $2…}; casts are written {@code cast($1 as jsonb)}
   * @param parameters values of types that PostgreSQL's driver knows; null is allowed
   */
  Uni<Integer> execute(String sql, Object... parameters);

  /** Runs a query and answers its rows, each an array of columns (also for a single column). */
  Uni<List<Object[]>> query(String sql, Object... parameters);

  /** Runs the task after a successful commit, on the same thread; it must not block or throw. */
  void afterCommit(Runnable task);
}
