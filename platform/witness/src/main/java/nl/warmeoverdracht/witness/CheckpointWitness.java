package nl.warmeoverdracht.witness;

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

/**
 * Keeps a checkpoint that continues what was kept; one that does not is evidence. When checkpoints
 * in between were missed, the proof is with the log: then it waits for {@link ProofJob}, so that a
 * log that cannot be reached never holds up this channel.
 *
 * <p>The first keys heard are trusted (trust on first use); after that a new key counts only when
 * an operator adds it to {@code getuige_sleutel}, during the time that the log signs with both.
 */
@ApplicationScoped
class CheckpointWitness implements EventHandler.Technical {

  private final WitnessStore store;
  private final PendingCheckpoints pending;
  private final Evidence evidence;
  private final Clock clock;

  CheckpointWitness(
      WitnessStore store, PendingCheckpoints pending, Evidence evidence, Clock clock) {
    this.store = store;
    this.pending = pending;
    this.evidence = evidence;
    this.clock = clock;
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
        .map(kept -> new Witness(keys, kept.getItem1()).judge(offer, kept.getItem2(), now));
  }

  private Uni<Void> act(UnitOfWork.Sql tx, Offer offer, Verdict verdict, Instant now) {
    return verdict instanceof Verdict.Gap(LogHead _, LogHead head)
        ? pending.add(tx, head, offer.note().format(), now)
        : evidence.file(tx, offer.note().format(), verdict, now);
  }

  private static ConsistencyProof proof(List<String> hashes) {
    return new ConsistencyProof(hashes.stream().map(Hash::parse).toList());
  }

  private static KeyRing ring(List<String> keys) {
    return new KeyRing(keys.stream().map(NoteVerifier::parse).map(DatedKey::always).toList());
  }
}
