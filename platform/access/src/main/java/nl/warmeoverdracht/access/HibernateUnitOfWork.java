package nl.warmeoverdracht.access;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.reactive.mutiny.Mutiny;

/** A transaction of Hibernate Reactive; native statements share it with the entities. */
record HibernateUnitOfWork(
    Mutiny.StatelessSession session,
    Optional<Partij> partij,
    String sleutel,
    AfterCommit afterCommitTasks)
    implements UnitOfWork.Hibernate {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

  @Override
  public Uni<Integer> execute(String sql, Object... parameters) {
    Mutiny.MutationQuery query = session.createNativeQuery(ordinal(sql));
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.executeUpdate();
  }

  @Override
  public Uni<List<Object[]>> query(String sql, Object... parameters) {
    Mutiny.SelectionQuery<Object> query = session.createNativeQuery(ordinal(sql), Object.class);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.getResultList().map(rows -> rows.stream().map(HibernateUnitOfWork::row).toList());
  }

  @Override
  public void afterCommit(Runnable task) {
    afterCommitTasks.add(task);
  }

  /** Hibernate numbers its parameters {@code ?1}, PostgreSQL {@code $1}. */
  private static String ordinal(String sql) {
    return PARAMETER.matcher(sql).replaceAll("?$1");
  }

  private static Object[] row(Object result) {
    return result instanceof Object[] columns ? columns : new Object[] {result};
  }
}
