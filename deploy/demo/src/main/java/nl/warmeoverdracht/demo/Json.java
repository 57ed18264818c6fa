package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * JSON in and out; dates as ISO text. Keys are sorted: a request that is repeated in another
 * process must be the same to the byte, or its Idempotency-Key stands for something else.
 */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private Json() {}

  static String schrijf(Object inhoud) {
    try {
      return MAPPER.writeValueAsString(inhoud);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON", e);
    }
  }

  /** The parsed text; an empty node when the body is empty or is no JSON. */
  static JsonNode lees(String tekst) {
    try {
      return tekst.isBlank() ? MAPPER.createObjectNode() : MAPPER.readTree(tekst);
    } catch (JsonProcessingException e) {
      return MAPPER.createObjectNode().put("detail", "geen JSON in het antwoord");
    }
  }
}
