package nl.warmeoverdracht.audit.proof;

import java.util.Iterator;
import java.util.List;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;

/**
 * Shows that a leaf is in a log of a certain size.
 *
 * @param index place of the leaf, from 0
 * @param hashes from the leaf's sibling up to the child of the root (RFC 6962 §2.1.1)
 */
public record InclusionProof(long index, List<Hash> hashes) {

  public InclusionProof {
    hashes = List.copyOf(hashes);
  }

  /** The proof for a leaf in the tree of this size, read from wherever its hashes are. */
  public static InclusionProof of(long index, long size, HashReader reader) {
    return new InclusionProof(index, ProofPlan.inclusion(index, size).read(reader));
  }

  /**
   * Whether the proof leads from this leaf to this head: the algorithm of <a
   * href="https://www.rfc-editor.org/rfc/rfc9162.html#section-2.1.3.2">RFC 9162 §2.1.3.2</a>.
   */
  public boolean proves(Hash leaf, LogHead head) {
    if (index < 0 || index >= head.size()) {
      return false;
    }
    long place = index;
    long last = head.size() - 1;
    Hash root = leaf;
    for (Iterator<Hash> rest = hashes.iterator(); rest.hasNext(); ) {
      if (last == 0) {
        return false;
      }
      Hash hash = rest.next();
      if ((place & 1) == 1 || place == last) {
        root = MerkleHash.node(hash, root);
        int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
        place >>>= up;
        last >>>= up;
      } else {
        root = MerkleHash.node(root, hash);
      }
      place >>>= 1;
      last >>>= 1;
    }
    return last == 0 && root.equals(head.root());
  }
}
