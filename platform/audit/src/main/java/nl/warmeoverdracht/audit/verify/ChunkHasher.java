package nl.warmeoverdracht.audit.verify;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.MerkleHash;

/** RFC 6962 hashing of many leaves without an object for each; used by one thread. */
final class ChunkHasher {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest;

  ChunkHasher() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The leaf hashes of an entry bundle, behind each other. A bundle that ends halfway an entry
   * gives the hashes of those before it.
   */
  byte[] leaves(byte[] bundle) {
    ByteBuffer buffer = ByteBuffer.wrap(bundle);
    byte[] hashes = new byte[count(bundle) * Hash.LENGTH];
    for (int at = 0; at < hashes.length; at += Hash.LENGTH) {
      int length = Short.toUnsignedInt(buffer.getShort());
      digest.update(LEAF);
      digest.update(bundle, buffer.position(), length);
      buffer.position(buffer.position() + length);
      finish(hashes, at);
    }
    return hashes;
  }

  private static int count(byte[] bundle) {
    int count = 0;
    int at = 0;
    while (at + Short.BYTES <= bundle.length) {
      at += Short.BYTES + ((bundle[at] & 0xff) << Byte.SIZE | bundle[at + 1] & 0xff);
      count += at <= bundle.length ? 1 : 0;
    }
    return count;
  }

  /** The root over leaf hashes that lie behind each other. */
  Hash root(byte[] leaves) {
    if (leaves.length == 0) {
      return MerkleHash.empty();
    }
    byte[] level = leaves.clone();
    for (int width = leaves.length / Hash.LENGTH; width > 1; width = (width + 1) / 2) {
      for (int i = 0; i < width / 2; i++) {
        digest.update(NODE);
        digest.update(level, 2 * i * Hash.LENGTH, 2 * Hash.LENGTH);
        finish(level, i * Hash.LENGTH);
      }
      if (width % 2 == 1) {
        // The last one has no sibling: it rises as it is, which is the tree of RFC 6962.
        System.arraycopy(
            level, (width - 1) * Hash.LENGTH, level, width / 2 * Hash.LENGTH, Hash.LENGTH);
      }
    }
    return Hash.of(Arrays.copyOf(level, Hash.LENGTH));
  }

  private void finish(byte[] to, int at) {
    try {
      digest.digest(to, at, Hash.LENGTH);
    } catch (DigestException e) {
      throw new IllegalStateException("a SHA-256 value has 32 bytes", e);
    }
  }
}
