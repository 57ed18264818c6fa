package nl.warmeoverdracht.audit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a Merkle tree (RFC 6962): the roots of its perfect subtrees, largest first, one per
 * bit of the size. Enough to append a leaf and to know the root in O(log n), without the leaves.
 * Immutable.
 *
 * @param size number of leaves
 * @param peaks roots of the perfect subtrees; as many as {@code size} has bits set
 */
public record CompactRange(long size, List<Hash> peaks) {

  public CompactRange {
    if (size < 0 || Long.bitCount(size) != peaks.size()) {
      throw new IllegalArgumentException("a tree of " + size + " leaves has other peaks");
    }
    peaks = List.copyOf(peaks);
  }

  /** The tree without leaves. */
  public static CompactRange empty() {
    return new CompactRange(0, List.of());
  }

  /** The range written by {@link #bytes()}. */
  public static CompactRange of(long size, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    List<Hash> peaks = new ArrayList<>();
    while (buffer.hasRemaining()) {
      byte[] peak = new byte[Math.min(Hash.LENGTH, buffer.remaining())];
      buffer.get(peak);
      peaks.add(Hash.of(peak));
    }
    return new CompactRange(size, peaks);
  }

  /** The tree with one leaf more. */
  public CompactRange append(Hash leaf) {
    List<Hash> next = new ArrayList<>(peaks);
    Hash merged = leaf;
    for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
      merged = MerkleHash.node(next.removeLast(), merged);
    }
    next.add(merged);
    return new CompactRange(size + 1, next);
  }

  /** The root hash of RFC 6962 §2.1 over all leaves. */
  public Hash root() {
    if (peaks.isEmpty()) {
      return MerkleHash.empty();
    }
    Hash root = peaks.getLast();
    for (Hash peak : peaks.subList(0, peaks.size() - 1).reversed()) {
      root = MerkleHash.node(peak, root);
    }
    return root;
  }

  /** The peaks behind each other, to be stored beside the size. */
  public byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(peaks.size() * Hash.LENGTH);
    peaks.forEach(peak -> buffer.put(peak.bytes()));
    return buffer.array();
  }
}
