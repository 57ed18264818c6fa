package nl.warmeoverdracht.witness;

import java.time.Instant;
import java.util.Optional;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.note.Checkpoint;
import nl.warmeoverdracht.audit.note.InvalidNoteException;
import nl.warmeoverdracht.audit.note.KeyRing;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;

/**
 * Holds a checkpoint against what was kept. Knows nothing but keys and heads, so that no
 * explanation of the log can change the outcome.
 *
 * @param keys the keys that this witness trusts
 * @param kept the largest head that was kept; empty at first
 */
record Witness(KeyRing keys, Optional<LogHead> kept) {

  /**
   * The verdict on a checkpoint.
   *
   * @param sameSize the head that was kept of the same size, if any
   */
  Verdict judge(Offer offer, Optional<LogHead> sameSize, Instant now) {
    LogHead head;
    try {
      head = Checkpoint.open(offer.note(), keys, now).head();
    } catch (InvalidNoteException e) {
      return new Verdict.Contradicts("not signed by a key that is trusted here: " + e.getMessage());
    }
    if (sameSize.isPresent()) {
      return sameSize.get().equals(head)
          ? new Verdict.Known()
          : new Verdict.Contradicts("another root for a size that was seen before: a fork");
    }
    return kept.map(was -> against(was, head, offer)).orElseGet(() -> new Verdict.Continues(head));
  }

  private static Verdict against(LogHead was, LogHead head, Offer offer) {
    if (head.size() < was.size()) {
      return new Verdict.Contradicts("the log is shorter than it was: a rollback");
    }
    return offer.previousSize() == was.size()
        ? grown(was, head, offer.proof())
        : new Verdict.Gap(was, head);
  }

  /** The verdict when this proof is all there is. */
  static Verdict grown(LogHead was, LogHead head, ConsistencyProof proof) {
    return proof.proves(was, head)
        ? new Verdict.Continues(head)
        : new Verdict.Contradicts("it does not continue what was kept: history was rewritten");
  }

  /**
   * The verdict on a checkpoint that waited, when this proof is all there is. What was kept in the
   * meantime may be larger: then that one must continue it.
   */
  static Verdict joined(LogHead kept, LogHead head, ConsistencyProof proof) {
    if (kept.size() == head.size()) {
      return kept.equals(head)
          ? new Verdict.Known()
          : new Verdict.Contradicts("another root for a size that was seen before: a fork");
    }
    if (head.size() > kept.size()) {
      return grown(kept, head, proof);
    }
    return proof.proves(head, kept)
        ? new Verdict.Continues(head)
        : new Verdict.Contradicts("what was kept does not continue it: a fork");
  }
}
