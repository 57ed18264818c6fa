package nl.warmeoverdracht.messaging;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as it came off a topic, before anyone knows whether it is an event. */
record Arrival(String topic, int partition, long offset, String key, String json) {

  /** PostgreSQL keeps no NUL in text; such a message is no JSON anyway. */
  private static final char NUL = '\0';

  static Arrival of(ConsumerRecord<String, String> message) {
    return new Arrival(
        message.topic(),
        message.partition(),
        message.offset(),
        storable(message.key()),
        storable(message.value()));
  }

  /** The event in it, valid for this reader; throws {@link UnprocessableEventException}. */
  ReceivedEvent event() {
    return CloudEventCodec.read(json, topic, key);
  }

  /** The event in it if it can be read at all. */
  Optional<ReceivedEvent> readable() {
    try {
      return Optional.of(event());
    } catch (UnprocessableEventException e) {
      return Optional.empty();
    }
  }

  private static String storable(String text) {
    return text == null ? "" : text.replace(NUL, '\uFFFD');
  }
}
