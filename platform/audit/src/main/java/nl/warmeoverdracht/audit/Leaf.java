package nl.warmeoverdracht.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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

  /**
   * The leaf with these bytes; throws {@link IllegalArgumentException} when they are not the
   * canonical bytes of one.
   */
  public static Leaf parse(byte[] bytes) {
    if (!(JsonReader.read(new String(bytes, StandardCharsets.UTF_8)) instanceof Map<?, ?> fields)) {
      throw new IllegalArgumentException("a leaf is an object");
    }
    Leaf leaf =
        new Leaf(
            UUID.fromString(text(fields, "besluitId")),
            instant(text(fields, "tijdstip")),
            Hash.parse(text(fields, "zegel")));
    if (!Arrays.equals(leaf.bytes(), bytes)) {
      throw new IllegalArgumentException("a leaf has three fields in their canonical form");
    }
    return leaf;
  }

  private static String text(Map<?, ?> fields, String name) {
    if (fields.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("a leaf has no " + name);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("the time of a leaf is no moment", e);
    }
  }

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
