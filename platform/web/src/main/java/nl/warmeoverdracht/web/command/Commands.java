package nl.warmeoverdracht.web.command;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Runs a command of the current request in one transaction of a party, once per {@code
 * Idempotency-Key}, and writes its answer with {@code Location} and {@code ETag}.
 *
 * <pre>{@code
 * return commands.sql(tx -> aanbieden.handle(tx, overdrachtId, versie)
 *     .map(o -> Answer.ok(Json.van(o)).versie(o.versie())));
 * }</pre>
 *
 * <p>Everything that the use case does commits together with the kept answer, or not at all. Runs
 * on the event loop.
 */
@ApplicationScoped
public class Commands {

  private final PartijTransacties transacties;
  private final Idempotent idempotent;
  private final CurrentRequest request;

  Commands(PartijTransacties transacties, Idempotent idempotent, CurrentRequest request) {
    this.transacties = transacties;
    this.idempotent = idempotent;
    this.request = request;
  }

  /** For the caller's party, through the PostgreSQL client: hot paths (ADR 0004). */
  public Uni<Response> sql(Function<UnitOfWork.Sql, Uni<Answer>> useCase) {
    return sql(request.partij(), useCase);
  }

  /** For the party given, when a dienst calls: the holder names the party, never the caller. */
  public Uni<Response> sql(Partij partij, Function<UnitOfWork.Sql, Uni<Answer>> useCase) {
    Optional<Submission> submission = request.submission();
    return transacties
        .sql(partij, tx -> idempotent.once(tx, submission, () -> useCase.apply(tx)))
        .map(GivenAnswer::response);
  }

  /**
   * After a {@link BodyStream} was read; the party was taken from the request before that.
   *
   * @param submission the repeatable command that the stream was
   */
  public Uni<Response> sql(
      Partij partij,
      Optional<Submission> submission,
      Function<UnitOfWork.Sql, Uni<Answer>> useCase) {
    return transacties
        .sql(partij, tx -> idempotent.once(tx, submission, () -> useCase.apply(tx)))
        .map(GivenAnswer::response);
  }

  /** For the private person who calls. */
  public Uni<Response> persoon(Function<UnitOfWork.Sql, Uni<Answer>> useCase) {
    Optional<Submission> submission = request.submission();
    return transacties
        .persoon(request.persoon(), tx -> idempotent.once(tx, submission, () -> useCase.apply(tx)))
        .map(GivenAnswer::response);
  }

  /** For the caller's party, through Hibernate Reactive: registers (ADR 0004). */
  public Uni<Response> hibernate(Function<UnitOfWork.Hibernate, Uni<Answer>> useCase) {
    return hibernate(request.partij(), useCase);
  }

  /** For the party given, through Hibernate Reactive. */
  public Uni<Response> hibernate(
      Partij partij, Function<UnitOfWork.Hibernate, Uni<Answer>> useCase) {
    Optional<Submission> submission = request.submission();
    return transacties
        .hibernate(partij, tx -> idempotent.once(tx, submission, () -> useCase.apply(tx)))
        .map(GivenAnswer::response);
  }
}
