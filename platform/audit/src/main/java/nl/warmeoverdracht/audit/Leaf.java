package nl.warmeoverdracht.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line of the log. It holds an opaque id and a seal, nothing about a person, so it can stay for
 * ever and be shown to witnesses.
 *
 * @param volgnummer place in the log, from 0 (the leaf index of RFC 6962)
 * @param id what was recorded
 * @param tijdstip when it was recorded
 * @param zegel the salted commitment to the details, see {@link Opening#seal()}
 */
public record Leaf(long volgnummer, UUID id, Instant tijdstip, Hash zegel) {

  private static final String FORMAT = "wo-log/1";

  /** The canonical bytes: RFC 8785 JSON with the place, so that a leaf cannot be moved. */
  public byte[] bytes() {
    return CanonicalJson.bytes(
        Map.of(
            "formaat", FORMAT,
            "id", id.toString(),
            "tijdstip", tijdstip.toString(),
            "volgnummer", volgnummer,
            "zegel", zegel.hex()));
  }

  /** The leaf hash of RFC 6962. */
  public Hash hash() {
    return MerkleHash.leaf(bytes());
  }
}
