package nl.warmeoverdracht.messaging;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.warmeoverdracht.access.Partij;

/**
 * An event that a service wants to publish. It carries opaque ids and codes only, never personal
 * data (invariant 5).
 *
 * @param type {@code nl.warmeoverdracht.<gebeurtenis>.v1}
 * @param topic the one topic that this service publishes this type on
 * @param key order is kept among events with the same key; also the Kafka key
 * @param subject what it is about: an opaque id, never a BSN
 * @param sequence number within the key at this producer: 1, 2, …; given once per topic and key
 * @param source the party that acts
 * @param data a record or JSON tree that fits the type's schema
 * @param dataref path where the receiver may fetch the details
 */
public record OutgoingEvent(
    String type,
    String topic,
    String key,
    String subject,
    long sequence,
    Partij source,
    Object data,
    Optional<String> dataref) {

  public OutgoingEvent {
    requireNonNull(type, "type");
    requireNonNull(topic, "topic");
    requireNonNull(key, "key");
    requireNonNull(subject, "subject");
    requireNonNull(source, "source");
    requireNonNull(data, "data");
    requireNonNull(dataref, "dataref");
  }

  /** An event whose subject is its key, without {@code dataref}. */
  public static OutgoingEvent of(
      String type, String topic, String key, long sequence, Partij source, Object data) {
    return new OutgoingEvent(type, topic, key, key, sequence, source, data, Optional.empty());
  }

  /** The same event with a path where the receiver may fetch the details. */
  public OutgoingEvent withDataref(String path) {
    return new OutgoingEvent(type, topic, key, subject, sequence, source, data, Optional.of(path));
  }

  /** Only what is fit for logs. */
  @Override
  public String toString() {
    return "OutgoingEvent[" + type + " " + key + " " + sequence + "]";
  }
}
