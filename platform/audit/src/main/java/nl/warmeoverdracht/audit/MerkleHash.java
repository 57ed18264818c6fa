package nl.warmeoverdracht.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of RFC 6962 §2.1. The first byte keeps a leaf from being taken for a node (second
 * preimage).
 */
public final class MerkleHash {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private MerkleHash() {}

  /** SHA-256(0x00 ‖ leaf). */
  public static Hash leaf(byte[] leaf) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return Hash.of(digest.digest(leaf));
  }

  /** SHA-256(0x01 ‖ left ‖ right). */
  public static Hash node(Hash left, Hash right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left.bytes());
    return Hash.of(digest.digest(right.bytes()));
  }

  /** The root of the empty tree: SHA-256 of nothing. */
  public static Hash empty() {
    return Hash.of(sha256().digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
