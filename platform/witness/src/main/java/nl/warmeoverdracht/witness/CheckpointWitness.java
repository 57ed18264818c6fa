package nl.warmeoverdracht.witness;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.DatedKey;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.note.NoteVerifier;
import nl.warmeoverdracht.audit.note.SignedNote;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import nl.warmeoverdracht.contracts.VerstrekkingenlogGebeurtenis.ControlepuntOndertekend;
import nl.warmeoverdracht.messaging.EventHandler;
import nl.warmeoverdracht.messaging.ReceivedEvent;
import nl.warmeoverdracht.web.client.ServiceCalls;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Keeps a checkpoint that continues what was kept. One that does not is kept as evidence, with a
 * line in the log and a count in {@code verstrekkingenlog_afwijkingen_total}: alert on every one.
 *
 * <p>The first keys heard are trusted (trust on first use); after that a new key counts only when
 * an operator adds it to {@code getuige_sleutel}, during the time that the log signs with both.
 */
@ApplicationScoped
class CheckpointWitness implements EventHandler.Technical {

  private static final Logger LOG = Logger.getLogger(CheckpointWitness.class);

  private final WitnessStore store;
  private final LogProofs proofs;
  private final Clock clock;
  private final Counter contradictions;

  CheckpointWitness(
      WitnessStore store, @RestClient LogProofs proofs, Clock clock, MeterRegistry registry) {
    this.store = store;
    this.proofs = proofs;
    this.clock = clock;
    this.contradictions =
        Counter.builder("verstrekkingenlog.afwijkingen")
            .description("Checkpoints of the disclosure log that contradict what was kept here")
            .register(registry);
  }

  @Override
  public Set<String> types() {
    return Set.of(Gebeurtenistype.CONTROLEPUNT_ONDERTEKEND.type());
  }

  @Override
  public Uni<Void> handle(ReceivedEvent event, UnitOfWork.Sql tx) {
    ControlepuntOndertekend data = event.data(ControlepuntOndertekend.class);
    Offer offer =
        new Offer(
            SignedNote.parse(data.controlepunt()),
            data.vorigeOmvang(),
            proof(data.consistentiebewijs()),
            data.sleutels());
    Instant now = clock.instant();
    return store
        .lock(tx)
        .chain(() -> keys(tx, offer, now))
        .chain(keys -> verdict(tx, offer, keys, now))
        .chain(verdict -> act(tx, offer, verdict, now));
  }

  private Uni<KeyRing> keys(UnitOfWork.Sql tx, Offer offer, Instant now) {
    return store
        .keys(tx)
        .chain(
            known ->
                known.isEmpty()
                    ? store.trust(tx, offer.keys(), now).replaceWith(offer.keys())
                    : Uni.createFrom().item(known))
        .map(CheckpointWitness::ring);
  }

  private Uni<Verdict> verdict(UnitOfWork.Sql tx, Offer offer, KeyRing keys, Instant now) {
    long size = Checkpoint.parse(offer.note().text()).head().size();
    return Uni.combine()
        .all()
        .unis(store.largest(tx), store.ofSize(tx, size))
        .asTuple()
        .map(kept -> new Witness(keys, kept.getItem1()).judge(offer, kept.getItem2(), now))
        .chain(this::closed);
  }

  /**
   * Reading a proof changes nothing at the other side, so a retry of the event may read it again.
   */
  private Uni<Verdict> closed(Verdict verdict) {
    if (!(verdict instanceof Verdict.Gap(LogHead kept, LogHead head))) {
      return Uni.createFrom().item(verdict);
    }
    return ServiceCalls.to("consent", proofs.consistency(kept.size(), head.size()))
        .map(proof -> Witness.grown(kept, head, proof(proof.hashes())));
  }

  private Uni<Void> act(UnitOfWork.Sql tx, Offer offer, Verdict verdict, Instant now) {
    return switch (verdict) {
      case Verdict.Continues(LogHead head) -> store.keep(tx, head, offer.note().format(), now);
      case Verdict.Contradicts(String reason) -> {
        tx.afterCommit(() -> alarm(reason));
        yield store.object(tx, offer.note().format(), reason, now);
      }
      case Verdict.Known _, Verdict.Gap _ -> Uni.createFrom().voidItem();
    };
  }

  private void alarm(String reason) {
    contradictions.increment();
    LOG.errorf("the disclosure log contradicts what this witness kept: %s", reason);
  }

  private static ConsistencyProof proof(List<String> hashes) {
    return new ConsistencyProof(hashes.stream().map(Hash::parse).toList());
  }

  private static KeyRing ring(List<String> keys) {
    return new KeyRing(keys.stream().map(NoteVerifier::parse).map(DatedKey::always).toList());
  }
}
