package nl.warmeoverdracht.audit;

import java.security.MessageDigest;
import java.util.Map;

/**
 * What a leaf's seal stands for: the details, and the random salt that keeps anyone who sees only
 * the leaf from guessing them. When salt and details are erased (AVG 17), the leaf stays and proves
 * nothing about the person any more.
 *
 * @param salt 32 random bytes; the fixed length separates it from the details
 * @param details a JSON object, see {@link CanonicalJson}
 */
public record Opening(Hash salt, Map<String, ?> details) {

  /** The salted commitment: SHA-256(salt ‖ canonical details). */
  public Hash seal() {
    MessageDigest digest = MerkleHash.sha256();
    digest.update(salt.bytes());
    return Hash.of(digest.digest(CanonicalJson.bytes(details)));
  }

  @Override
  public String toString() {
    return "Opening[redacted]";
  }
}
