package nl.warmeoverdracht.audit.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A perfect subtree: the leaves from {@code index · 2^level} up to {@code (index + 1) · 2^level}.
 * Once full it never changes, whatever is appended.
 */
public record Node(int level, long index) {

  /**
   * The perfect subtrees, left to right, that together are the leaves {@code [from, to)}. For the
   * ranges that occur in a tree, {@link HashReader#range} folds them to the root of that range.
   */
  public static List<Node> cover(long from, long to) {
    List<Node> nodes = new ArrayList<>();
    for (long at = from; at < to; ) {
      int aligned = at == 0 ? Long.SIZE - 2 : Long.numberOfTrailingZeros(at);
      int level = Math.min(aligned, Long.SIZE - 1 - Long.numberOfLeadingZeros(to - at));
      nodes.add(new Node(level, at >>> level));
      at += 1L << level;
    }
    return nodes;
  }
}
