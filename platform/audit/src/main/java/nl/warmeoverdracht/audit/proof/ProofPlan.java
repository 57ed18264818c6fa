package nl.warmeoverdracht.audit.proof;

import java.util.ArrayList;
import java.util.List;
import nl.warmeoverdracht.audit.Hash;

/**
 * Which hashes a proof needs, worked out before any is read: whoever reads asynchronously fetches
 * {@link #nodes()} first. O(log n) nodes.
 *
 * @param parts per hash of the proof the perfect subtrees that it folds
 */
public record ProofPlan(List<List<Node>> parts) {

  /**
   * PATH(index, D[0:size]) of <a
   * href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1.1">RFC 6962 §2.1.1</a>.
   */
  public static ProofPlan inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
    }
    List<List<Node>> parts = new ArrayList<>();
    path(index, 0, size, parts);
    return new ProofPlan(parts);
  }

  /**
   * PROOF(from, D[0:to]) of <a href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1.2">RFC
   * 6962 §2.1.2</a>; empty when the trees are equal or the first is empty.
   */
  public static ProofPlan consistency(long from, long to) {
    if (from < 0 || from > to) {
      throw new IllegalArgumentException("a tree of " + to + " does not follow one of " + from);
    }
    List<List<Node>> parts = new ArrayList<>();
    if (from > 0 && from < to) {
      subproof(from, 0, to, true, parts);
    }
    return new ProofPlan(parts);
  }

  /** The single hash over the whole tree. */
  public static ProofPlan root(long size) {
    return new ProofPlan(List.of(Node.cover(0, size)));
  }

  private static void path(long index, long from, long to, List<List<Node>> parts) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, parts);
      parts.add(Node.cover(middle, to));
    } else {
      path(index, middle, to, parts);
      parts.add(Node.cover(from, middle));
    }
  }

  private static void subproof(
      long old, long from, long to, boolean known, List<List<Node>> parts) {
    if (old == to) {
      if (!known) {
        parts.add(Node.cover(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (old <= middle) {
      subproof(old, from, middle, known, parts);
      parts.add(Node.cover(middle, to));
    } else {
      subproof(old, middle, to, false, parts);
      parts.add(Node.cover(from, middle));
    }
  }

  /** The largest power of two below n. */
  private static long split(long n) {
    return Long.highestOneBit(n - 1);
  }

  /** Everything to be read. */
  public List<Node> nodes() {
    return parts.stream().flatMap(List::stream).toList();
  }

  /** The hashes of the proof. */
  public List<Hash> read(HashReader reader) {
    return parts.stream().map(reader::range).toList();
  }
}
