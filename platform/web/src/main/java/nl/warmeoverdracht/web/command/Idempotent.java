package nl.warmeoverdracht.web.command;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * Makes a command that arrives twice have effect once. The key is inserted before the work, in the
 * work's own transaction: a duplicate that runs at the same time waits at that insert until the
 * first one has committed, and then gets its answer; when the first rolls back, the duplicate does
 * the work. A refused command therefore keeps nothing, and may be sent again under the same key.
 */
@ApplicationScoped
public class Idempotent {

  private static final String CLAIM =
      "insert into idempotentie (partij, sleutel, verzoek_hash) values ($1, $2, $3)"
          + " on conflict do nothing";
  private static final String KEEP =
      "update idempotentie set status = $3, location = $4, etag = $5,"
          + " antwoord = cast(nullif(cast($6 as text), '') as json)"
          + " where partij = $1 and sleutel = $2";
  private static final String FIRST =
      "select verzoek_hash, status, location, etag, coalesce(cast(antwoord as text), '')"
          + " from idempotentie where partij = $1 and sleutel = $2";

  private final Answers answers;

  Idempotent(Answers answers) {
    this.answers = answers;
  }

  /**
   * The answer of the work, or the first answer when this submission was done before. Without a
   * submission the work just runs. Fails with 422 when the key was used for another command.
   *
   * @param tx the transaction of the work, opened for a party or a person
   */
  Uni<GivenAnswer> once(
      UnitOfWork tx, Optional<Submission> submission, Supplier<Uni<Answer>> work) {
    if (submission.isEmpty()) {
      return work.get().map(answers::given);
    }
    String partij = tx.sleutel();
    Submission command = submission.get();
    return tx.execute(CLAIM, partij, command.sleutel(), command.hash())
        .chain(
            claimed ->
                claimed == 1
                    ? work.get().map(answers::given).call(given -> keep(tx, partij, command, given))
                    : first(tx, partij, command));
  }

  private Uni<Integer> keep(UnitOfWork tx, String partij, Submission command, GivenAnswer given) {
    return tx.execute(
        KEEP,
        partij,
        command.sleutel(),
        given.status(),
        given.location(),
        given.etag(),
        given.body());
  }

  private Uni<GivenAnswer> first(UnitOfWork tx, String partij, Submission command) {
    return tx.query(FIRST, partij, command.sleutel()).map(rows -> first(rows.getFirst(), command));
  }

  private static GivenAnswer first(Object[] row, Submission command) {
    if (!command.hash().equals(row[0])) {
      throw Problems.onverwerkbaar(List.of(otherCommand()));
    }
    return new GivenAnswer((Integer) row[1], (String) row[2], (String) row[3], (String) row[4]);
  }

  private static Bezwaar otherCommand() {
    return Bezwaar.opVeld(
        "Idempotency-Key",
        "sleutel-al-gebruikt",
        "Deze sleutel is al gebruikt voor een andere opdracht.",
        "Kies voor elke opdracht een nieuwe sleutel.");
  }
}
