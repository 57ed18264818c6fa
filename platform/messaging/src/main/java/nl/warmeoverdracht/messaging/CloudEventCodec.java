package nl.warmeoverdracht.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
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
      return new ReceivedEvent(
          event.getId(),
          event.getSource().toString(),
          event.getType(),
          topic,
          key,
          sequence(event),
          Optional.ofNullable(event.getTime())
              .orElseThrow(CloudEventCodec::withoutTime)
              .toInstant(),
          Optional.ofNullable(event.getExtension(DATAREF)).map(Object::toString),
          data(event.getData()));
    } catch (CloudEventRWException | IllegalArgumentException e) {
      throw new UnprocessableEventException("geen-cloudevent", "not a CloudEvent in JSON", e);
    }
  }

  private static long sequence(CloudEvent event) {
    Object sequence = event.getExtension(SEQUENCE);
    if (sequence == null) {
      throw new IllegalArgumentException("no sequence");
    }
    return Long.parseLong(sequence.toString());
  }

  private static JsonNode data(CloudEventData data) {
    return data instanceof JsonCloudEventData json ? json.getNode() : NullNode.getInstance();
  }

  private static IllegalArgumentException withoutTime() {
    return new IllegalArgumentException("no time");
  }
}
