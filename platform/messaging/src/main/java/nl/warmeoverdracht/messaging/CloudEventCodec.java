package nl.warmeoverdracht.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Structured CloudEvents 1.0 JSON in the NL GOV profile. Pure and thread-safe. */
final class CloudEventCodec {

  private static final String DATAREF = "dataref";
  private static final String SEQUENCE = "sequence";
  private static final String SEQUENCE_TYPE = "sequencetype";
  private static final String TRACEPARENT = "traceparent";
  private static final JsonFormat FORMAT = new JsonFormat();

  private CloudEventCodec() {}

  /** The JSON text of an event to publish. */
  static String write(
      OutgoingEvent event, String systeem, UUID id, Instant time, Optional<String> traceparent) {
    JsonNode data = EventJson.MAPPER.valueToTree(event.data());
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(id.toString())
            .withSource(URI.create("urn:nld:oin:" + event.source().oin() + ":systeem:" + systeem))
            .withType(event.type())
            .withSubject(event.subject())
            .withTime(time.atOffset(ZoneOffset.UTC))
            .withData("application/json", JsonCloudEventData.wrap(data))
            .withExtension(SEQUENCE, Long.toString(event.sequence()))
            .withExtension(SEQUENCE_TYPE, "Integer");
    event.dataref().ifPresent(path -> builder.withExtension(DATAREF, path));
    traceparent.ifPresent(value -> builder.withExtension(TRACEPARENT, value));
    return new String(FORMAT.serialize(builder.build()), StandardCharsets.UTF_8);
  }

  /** Reads an event; throws {@link UnprocessableEventException} when it is not a CloudEvent. */
  static ReceivedEvent read(String json, String topic, String key) {
    try {
      CloudEvent event = FORMAT.deserialize(json.getBytes(StandardCharsets.UTF_8));
      return received(event, topic, key);
    } catch (RuntimeException e) {
      // The library fails in many ways; as parsing is pure, each will come back at every attempt.
      throw new UnprocessableEventException("geen-cloudevent", "not a CloudEvent in JSON", e);
    }
  }

  private static ReceivedEvent received(CloudEvent event, String topic, String key) {
    return new ReceivedEvent(
        event.getId(),
        event.getSource().toString(),
        event.getType(),
        topic,
        key,
        Long.parseLong(String.valueOf(event.getExtension(SEQUENCE))),
        requireNonNull(event.getTime(), "time").toInstant(),
        Optional.ofNullable(event.getExtension(DATAREF)).map(Object::toString),
        data(event.getData()));
  }

  /** The trace that an event of ours belongs to. */
  static Optional<String> traceparent(String json) {
    try (JsonParser parser = EventJson.MAPPER.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals(TRACEPARENT)) {
          return Optional.of(parser.getText());
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the journal holds no JSON", e);
    }
  }

  private static JsonNode data(CloudEventData data) {
    return data instanceof JsonCloudEventData json ? json.getNode() : NullNode.getInstance();
  }
}
