package nl.warmeoverdracht.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A transaction on one connection of the reactive PostgreSQL client. */
record SqlUnitOfWork(
    SqlConnection connection, Optional<Partij> partij, String sleutel, AfterCommit afterCommitTasks)
    implements UnitOfWork.Sql {

  @Override
  public Uni<Integer> execute(String sql, Object... parameters) {
    return rows(sql, parameters).map(RowSet::rowCount);
  }

  @Override
  public Uni<List<Object[]>> query(String sql, Object... parameters) {
    return rows(sql, parameters).map(SqlUnitOfWork::columns);
  }

  @Override
  public void afterCommit(Runnable task) {
    afterCommitTasks.add(task);
  }

  private Uni<RowSet<Row>> rows(String sql, Object... parameters) {
    return connection.preparedQuery(sql).execute(Tuple.from(parameters));
  }

  private static List<Object[]> columns(RowSet<Row> rows) {
    List<Object[]> result = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Object[] columns = new Object[row.size()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = row.getValue(i);
      }
      result.add(columns);
    }
    return result;
  }
}
