package nl.warmeoverdracht.audit.proof;

import java.util.List;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.MerkleHash;

/** Gives the hash of perfect subtrees, from wherever they are kept. */
@FunctionalInterface
public interface HashReader {

  /** The root of this perfect subtree; throws a runtime exception when it is not there. */
  Hash read(Node node);

  /** The root over neighbouring subtrees of decreasing size, as {@link Node#cover} gives them. */
  default Hash range(List<Node> cover) {
    if (cover.isEmpty()) {
      return MerkleHash.empty();
    }
    Hash root = read(cover.getLast());
    for (Node node : cover.subList(0, cover.size() - 1).reversed()) {
      root = MerkleHash.node(read(node), root);
    }
    return root;
  }

  /** The root of the tree with this many leaves. */
  default Hash root(long size) {
    return range(Node.cover(0, size));
  }
}
