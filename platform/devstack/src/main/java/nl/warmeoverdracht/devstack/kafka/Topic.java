package nl.warmeoverdracht.devstack.kafka;

import java.util.Map;

/**
 * One topic to create.
 *
 * @param name name
 * @param partitions number of partitions
 * @param settings topic settings in Kafka's own words, such as {@code retention.ms}
 */
public record Topic(String name, int partitions, Map<String, String> settings) {

  /** Copies the settings. */
  public Topic {
    settings = Map.copyOf(settings);
  }
}
