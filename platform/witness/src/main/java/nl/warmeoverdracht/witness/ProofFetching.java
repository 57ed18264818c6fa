package nl.warmeoverdracht.witness;

import static java.util.stream.Collectors.summingLong;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import nl.warmeoverdracht.witness.PendingCheckpoints.Pending;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Fetches from the log the proof that a waiting checkpoint continues what was kept, and judges by
 * that proof alone. The call is outside every transaction. Any number of instances may do it: who
 * comes second finds nothing waiting any more.
 */
@ApplicationScoped
class ProofFetching {

  private static final Logger LOG = Logger.getLogger(ProofFetching.class);
  private static final int EACH_ROUND = 100;

  private final PartijTransacties transactions;
  private final WitnessStore store;
  private final PendingCheckpoints pending;
  private final Evidence evidence;
  private final LogProofs proofs;
  private final Clock clock;

  ProofFetching(
      PartijTransacties transactions,
      WitnessStore store,
      PendingCheckpoints pending,
      Evidence evidence,
      @RestClient LogProofs proofs,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.pending = pending;
    this.evidence = evidence;
    this.proofs = proofs;
    this.clock = clock;
  }

  /**
   * Judges what waits, in turn; how many were judged. What the log refuses to prove, or answers
   * with what is no proof, keeps waiting, visibly; when the log cannot be reached this fails and
   * all keep waiting.
   */
  Uni<Long> fetch() {
    return transactions
        .technisch(tx -> pending.next(tx, EACH_ROUND))
        .chain(
            waiting ->
                Multi.createFrom()
                    .iterable(waiting)
                    .onItem()
                    .transformToUniAndConcatenate(this::judge)
                    .collect()
                    .with(summingLong(judged -> judged ? 1 : 0)));
  }

  private Uni<Boolean> judge(Pending waiting) {
    return transactions
        .technisch(
            tx ->
                pending
                    .tried(tx, waiting.head(), clock.instant())
                    .chain(() -> store.largest(tx))
                    .map(Optional::orElseThrow))
        .chain(kept -> judge(kept, waiting));
  }

  private Uni<Boolean> judge(LogHead kept, Pending waiting) {
    return proof(kept, waiting.head())
        .map(Optional::of)
        .onFailure(ProofFetching::provesNothing)
        .recoverWithItem(refusal -> refused(waiting, refusal))
        .chain(
            proof ->
                proof
                    .map(found -> Witness.joined(kept, waiting.head(), found))
                    .map(verdict -> transactions.technisch(tx -> file(tx, kept, waiting, verdict)))
                    .orElseGet(() -> Uni.createFrom().item(false)));
  }

  /** The log refused, or its hashes are none ({@link Hash#parse}). */
  private static boolean provesNothing(Throwable failure) {
    return failure instanceof DienstWeigert || failure instanceof IllegalArgumentException;
  }

  private static Optional<ConsistencyProof> refused(Pending waiting, Throwable refused) {
    LOG.warnf(
        "the log does not prove its checkpoint of size %d: %s",
        waiting.head().size(), refused.getMessage());
    return Optional.empty();
  }

  /** Between equal sizes there is nothing to prove: the roots tell. */
  private Uni<ConsistencyProof> proof(LogHead kept, LogHead head) {
    long from = Math.min(kept.size(), head.size());
    long to = Math.max(kept.size(), head.size());
    return from == to
        ? Uni.createFrom().item(new ConsistencyProof(List.of()))
        : ServiceCalls.to("consent", proofs.consistency(from, to))
            .map(LogProofs.Consistency::hashes)
            .map(hashes -> new ConsistencyProof(hashes.stream().map(Hash::parse).toList()));
  }

  /** Files the verdict, unless more was kept meanwhile: then it is judged anew next time. */
  private Uni<Boolean> file(UnitOfWork.Sql tx, LogHead kept, Pending waiting, Verdict verdict) {
    return store
        .lock(tx)
        .chain(() -> store.largest(tx))
        .chain(
            largest ->
                largest.filter(kept::equals).isPresent()
                    ? pending.remove(tx, waiting.head())
                    : Uni.createFrom().item(false))
        .call(
            removed ->
                removed
                    ? evidence.file(tx, waiting.note(), verdict, clock.instant())
                    : Uni.createFrom().voidItem());
  }
}
