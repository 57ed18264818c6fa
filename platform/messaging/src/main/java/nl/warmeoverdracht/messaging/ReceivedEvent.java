package nl.warmeoverdracht.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * An event as a handler gets it: parsed, and valid against the schema this service knows, though it
 * may have fields from tomorrow's version.
 *
 * @param id unique within the source
 * @param source {@code urn:nld:oin:<oin>:systeem:<systeem>}: who acted, through which service
 * @param type {@code nl.warmeoverdracht.<gebeurtenis>.v1}
 * @param topic where it came from
 * @param key order holds among events with the same key
 * @param sequence number within the key at the producer
 * @param time when the producer recorded it
 * @param dataref path where the details may be fetched
 * @param data the payload
 */
public record ReceivedEvent(
    String id,
    String source,
    String type,
    String topic,
    String key,
    long sequence,
    Instant time,
    Optional<String> dataref,
    JsonNode data) {

  /**
   * The payload as a record. Unknown fields are ignored, so yesterday's consumer reads today's
   * event; a payload that does not fit throws {@link UnprocessableEventException}.
   */
  public <T> T data(Class<T> as) {
    try {
      return EventJson.MAPPER.treeToValue(data, as);
    } catch (JsonProcessingException e) {
      throw new UnprocessableEventException(
          "data-past-niet", "the data do not fit " + as.getSimpleName(), e);
    }
  }

  /** Only what is fit for logs. */
  @Override
  public String toString() {
    return "ReceivedEvent[" + type + " " + key + " " + id + "]";
  }
}
