package nl.warmeoverdracht.testkit.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/**
 * Asserts that what was seen on a topic is an event that the contract knows there, and keyed by its
 * subject.
 */
public final class EventContract {

  private static final String TYPE_PREFIX = "nl.warmeoverdracht.";
  private static final String FOLDER = "contracts/events/";
  private static final SchemaRegistry REGISTRY = registry();
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private EventContract() {}

  /** Throws {@link AssertionError} with every deviation of the record. */
  public static void assertValid(ConsumerRecord<String, String> message) {
    JsonNode event = StrictJson.parse(message.value());
    String type = event.path("type").asString("");
    List<String> deviations =
        schema(message.topic(), type).validate(event).stream().map(Object::toString).toList();
    if (!deviations.isEmpty()) {
      throw new AssertionError(
          type
              + " on "
              + message.topic()
              + " breaks its schema:\n  "
              + String.join("\n  ", deviations));
    }
    if (!event.path("subject").asString("").equals(message.key())) {
      throw new AssertionError(type + " on " + message.topic() + " is not keyed by its subject");
    }
  }

  private static Schema schema(String topic, String type) {
    String file = FOLDER + topic + "/" + type.replace(TYPE_PREFIX, "") + ".schema.json";
    if (Thread.currentThread().getContextClassLoader().getResource(file) == null) {
      throw new AssertionError("the contracts know no " + type + " on topic " + topic);
    }
    return SCHEMAS.computeIfAbsent(
        file, name -> REGISTRY.getSchema(SchemaLocation.of("classpath:" + name)));
  }

  /** Schemas refer to each other by identifier; those are files here and never fetched. */
  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder ->
            builder
                .schemaIdResolvers(
                    ids ->
                        ids.mappings(
                            id -> id.contains("/" + FOLDER),
                            id -> "classpath:" + id.substring(id.indexOf("/" + FOLDER) + 1)))
                .schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }
}
