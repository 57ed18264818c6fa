package nl.warmeoverdracht.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line of the log. It holds an opaque id and a seal, nothing about a person, so it can stay for
 * ever and be shown to witnesses.
 *
 * <p>It does not know its place: whoever records it can hash it, and promise that it will be in the
 * log, before the place is known. The tree fixes the order (<a
 * href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1">RFC 6962 §2.1</a>).
 *
 * @param besluitId what was recorded
 * @param tijdstip when it was recorded
 * @param zegel the salted commitment to the details, see {@link Opening#seal()}
 */
public record Leaf(UUID besluitId, Instant tijdstip, Hash zegel) {

  /** The canonical bytes: RFC 8785 JSON. */
  public byte[] bytes() {
    return CanonicalJson.bytes(
        Map.of(
            "besluitId", besluitId.toString(),
            "tijdstip", tijdstip.toString(),
            "zegel", zegel.hex()));
  }

  /** The leaf hash of RFC 6962. */
  public Hash hash() {
    return MerkleHash.leaf(bytes());
  }
}
