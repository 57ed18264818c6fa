package nl.warmeoverdracht.audit.proof;

import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.MerkleHash;

/**
 * Shows that a log only grew between two heads.
 *
 * @param hashes as RFC 6962 §2.1.2 orders them
 */
public record ConsistencyProof(List<Hash> hashes) {

  public ConsistencyProof {
    hashes = List.copyOf(hashes);
  }

  /** The proof between two sizes, read from wherever the hashes are. */
  public static ConsistencyProof of(long from, long to, HashReader reader) {
    return new ConsistencyProof(ProofPlan.consistency(from, to).read(reader));
  }

  /**
   * Whether the second head continues the first: the algorithm of <a
   * href="https://www.rfc-editor.org/rfc/rfc9162.html#section-2.1.4.2">RFC 9162 §2.1.4.2</a>. Every
   * head continues the empty one.
   */
  public boolean proves(LogHead from, LogHead to) {
    if (from.size() > to.size() || from.size() < 0) {
      return false;
    }
    if (from.size() == to.size()) {
      return hashes.isEmpty() && from.root().equals(to.root());
    }
    if (from.size() == 0) {
      return hashes.isEmpty() && from.root().equals(MerkleHash.empty());
    }
    List<Hash> path = new ArrayList<>(hashes);
    if (Long.bitCount(from.size()) == 1) {
      path.addFirst(from.root());
    }
    return !path.isEmpty() && climb(path, from, to);
  }

  private static boolean climb(List<Hash> path, LogHead from, LogHead to) {
    int equal = Long.numberOfTrailingZeros(from.size());
    long first = (from.size() - 1) >>> equal;
    long second = (to.size() - 1) >>> equal;
    Hash oldRoot = path.getFirst();
    Hash newRoot = path.getFirst();
    for (Hash hash : path.subList(1, path.size())) {
      if (second == 0) {
        return false;
      }
      if ((first & 1) == 1 || first == second) {
        oldRoot = MerkleHash.node(hash, oldRoot);
        newRoot = MerkleHash.node(hash, newRoot);
        int up = (first & 1) == 1 ? 0 : Long.numberOfTrailingZeros(first);
        first >>>= up;
        second >>>= up;
      } else {
        newRoot = MerkleHash.node(newRoot, hash);
      }
      first >>>= 1;
      second >>>= 1;
    }
    return second == 0 && oldRoot.equals(from.root()) && newRoot.equals(to.root());
  }
}
