package nl.warmeoverdracht.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The tree as RFC 6962 §2.1 defines it, recursively and slowly: what everything is tested against.
 */
public final class NaiveTree {

  public final List<Hash> leaves;

  public NaiveTree(List<Hash> leaves) {
    this.leaves = leaves;
  }

  /** A tree of random leaves. */
  public static NaiveTree random(int size, long seed) {
    Random random = new Random(seed);
    List<Hash> leaves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      byte[] leaf = new byte[random.nextInt(40)];
      random.nextBytes(leaf);
      leaves.add(MerkleHash.leaf(leaf));
    }
    return new NaiveTree(leaves);
  }

  public LogHead head(int size) {
    return new LogHead(size, root(0, size));
  }

  /** MTH(D[from:to]). */
  public Hash root(int from, int to) {
    if (from == to) {
      return MerkleHash.empty();
    }
    if (to - from == 1) {
      return leaves.get(from);
    }
    int middle = from + split(to - from);
    return MerkleHash.node(root(from, middle), root(middle, to));
  }

  /** PATH(index, D[from:to]). */
  public List<Hash> path(int index, int from, int to) {
    if (to - from == 1) {
      return new ArrayList<>();
    }
    int middle = from + split(to - from);
    boolean left = index < middle;
    List<Hash> path = left ? path(index, from, middle) : path(index, middle, to);
    path.add(left ? root(middle, to) : root(from, middle));
    return path;
  }

  private static int split(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }
}
