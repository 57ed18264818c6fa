package nl.warmeoverdracht.witness;

import java.util.List;
import nl.warmeoverdracht.audit.note.SignedNote;
import nl.warmeoverdracht.audit.proof.ConsistencyProof;

/**
 * A checkpoint as a witness hears it.
 *
 * @param note the signed checkpoint
 * @param previousSize the size of the checkpoint that the log sent before this one
 * @param proof that this one continues that one
 * @param keys the verifier keys that the log says it signed with
 */
record Offer(SignedNote note, long previousSize, ConsistencyProof proof, List<String> keys) {

  Offer {
    keys = List.copyOf(keys);
  }
}
