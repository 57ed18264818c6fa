package nl.warmeoverdracht.messaging;

import java.util.Optional;

/**
 * Finds the JSON Schema of an event. By default it is a file on the classpath, see {@link
 * MessagingConfig#schemas()}; a bean of this type replaces that.
 */
public interface EventSchemas {

  /**
   * Where the schema of the whole CloudEvent is.
   *
   * @return a location such as {@code classpath:contracts/…}; empty when the type is not known here
   */
  Optional<String> location(String topic, String type);
}
