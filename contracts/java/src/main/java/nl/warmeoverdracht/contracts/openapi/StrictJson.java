package nl.warmeoverdracht.contracts.openapi;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON strictly: a name given twice or text behind the value is malformed. Thread-safe. */
public final class StrictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private StrictJson() {}

  /** The value in the bytes; throws {@link MalformedJsonException} when they are not one value. */
  public static JsonNode parse(byte[] bytes) {
    try {
      JsonNode value = MAPPER.readTree(bytes);
      if (value.isMissingNode()) {
        throw new MalformedJsonException();
      }
      return value;
    } catch (JacksonException e) {
      throw new MalformedJsonException();
    }
  }

  /** The value in the text; throws {@link MalformedJsonException} when it is not one value. */
  public static JsonNode parse(String text) {
    return parse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Not JSON. It carries no cause, because a parser's message may quote what was sent. */
  public static final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedJsonException() {
      super("malformed JSON", null, false, false);
    }
  }
}
