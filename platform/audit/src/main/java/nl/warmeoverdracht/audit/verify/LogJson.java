package nl.warmeoverdracht.audit.verify;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.audit.Hash;
import nl.warmeoverdracht.audit.Leaf;
import nl.warmeoverdracht.audit.LogEntry;
import nl.warmeoverdracht.audit.LogHead;
import nl.warmeoverdracht.audit.Opening;

/** Reads the JSON of a log API: a head {@code {omvang, wortelhash}} and its lines. */
public final class LogJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  private LogJson() {}

  /** Any JSON text; throws {@link UncheckedIOException} when it is none. */
  public static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("the log is no JSON", e);
    }
  }

  /** The head; throws {@link IllegalArgumentException} when a field is missing. */
  public static LogHead head(JsonNode head) {
    return new LogHead(
        required(head, "omvang").longValue(), Hash.parse(required(head, "wortelhash").textValue()));
  }

  /**
   * One line: {@code {volgnummer, blad, bladhash, wortelhash, zout?, details?}}. Throws {@link
   * IllegalArgumentException} when it has another shape.
   */
  public static LogEntry entry(JsonNode line) {
    return new LogEntry(
        required(line, "volgnummer").longValue(),
        leaf(line),
        Hash.parse(required(line, "bladhash").textValue()),
        Hash.parse(required(line, "wortelhash").textValue()),
        line.hasNonNull("zout") && line.hasNonNull("details")
            ? Optional.of(opening(line))
            : Optional.empty());
  }

  private static Leaf leaf(JsonNode line) {
    JsonNode leaf = parse(required(line, "blad"));
    return new Leaf(
        UUID.fromString(required(leaf, "besluitId").textValue()),
        Instant.parse(required(leaf, "tijdstip").textValue()),
        Hash.parse(required(leaf, "zegel").textValue()));
  }

  private static JsonNode parse(JsonNode base64) {
    try {
      return JSON.readTree(base64.binaryValue());
    } catch (IOException e) {
      throw new IllegalArgumentException("a leaf cannot be read", e);
    }
  }

  private static Opening opening(JsonNode line) {
    return new Opening(
        Hash.parse(line.get("zout").textValue()), JSON.convertValue(line.get("details"), MAP));
  }

  private static JsonNode required(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null) {
      throw new IllegalArgumentException("the log has no " + field);
    }
    return value;
  }
}
