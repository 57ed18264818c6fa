package nl.warmeoverdracht.audit.verify;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.Opening;
import nl.warmeoverdracht.audit.proof.InclusionProof;

/**
 * A decision in an export, with what proves it.
 *
 * @param number of the decision in the file, from 1
 * @param opening everything that was decided, and its salt
 * @param proof where its leaf is and that it is there; empty when the export has none
 * @param consistent whether what is written beside the details is what they say
 */
record ExportRow(long number, Opening opening, Optional<InclusionProof> proof, boolean consistent) {

  /** The same fields as JSON and as columns. */
  static Opening opening(String salt, Object details) {
    if (!(details instanceof Map<?, ?> object)) {
      throw new IllegalArgumentException("details are an object");
    }
    @SuppressWarnings("unchecked")
    Map<String, ?> fields = (Map<String, ?>) object;
    return new Opening(Hash.parse(salt), fields);
  }

  static InclusionProof proof(long place, List<String> hashes) {
    return new InclusionProof(place, hashes.stream().map(Hash::parse).toList());
  }

  /** Whether a leaf with exactly these details stands where the proof says. */
  boolean isProven(LogHead head) {
    return consistent
        && leafHash()
            .map(Hash::parse)
            .filter(hash -> proof.filter(given -> given.proves(hash, head)).isPresent())
            .isPresent();
  }

  private Leaf leaf() {
    try {
      return new Leaf(
          UUID.fromString(text("besluitId")),
          Instant.parse(text("genomenTijdstip")),
          opening.seal());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a decision has a moment", e);
    }
  }

  /** The hash of the leaf that these details make; empty when they make none. */
  Optional<String> leafHash() {
    try {
      return Optional.of(leaf().hash().hex());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** For a reader to find it back. */
  String name() {
    return "besluit %s, nummer %d in het bestand".formatted(text("besluitId"), number);
  }

  private String text(String field) {
    return opening.details().get(field) instanceof String text ? text : "";
  }
}
