package nl.warmeoverdracht.messaging;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks events against their JSON Schemas. Thread-safe. */
@ApplicationScoped
class EventContracts {

  /** Tomorrow's producer may add fields; a reader does not mind them. */
  private static final Set<String> KEYWORDS_OF_UNKNOWN_FIELDS =
      Set.of("additionalProperties", "unevaluatedProperties");

  private final EventSchemas schemas;
  private final Map<String, Schema> loaded = new ConcurrentHashMap<>();
  private final SchemaRegistry registry;

  EventContracts(EventSchemas schemas, MessagingConfig config) {
    this.schemas = schemas;
    this.registry = registry("/" + config.schemas() + "/");
  }

  /** Schemas refer to each other by identifier; those are files here and never fetched. */
  private static SchemaRegistry registry(String folder) {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder ->
            builder
                .schemaIdResolvers(
                    ids ->
                        ids.mappings(
                            id -> id.contains(folder),
                            id -> "classpath:" + id.substring(id.indexOf(folder) + 1)))
                .schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** Every violation by a producer: an unknown type is one too. */
  List<String> violationsByProducer(String topic, String type, String json) {
    return schemas
        .location(topic, type)
        .map(location -> violations(location, json, error -> true))
        .orElseGet(() -> List.of("/type: no schema for this type on topic " + topic));
  }

  /** Every violation that a tolerant reader minds; a type without schema has none. */
  private List<String> violationsForReader(String topic, String type, String json) {
    Optional<String> known = schemas.location(topic, type);
    return known
        .map(
            location ->
                violations(
                    location,
                    json,
                    error -> !KEYWORDS_OF_UNKNOWN_FIELDS.contains(error.getKeyword())))
        .orElseGet(List::of);
  }

  /** Throws {@link UnprocessableEventException} when the event breaks the schema known here. */
  void checkAsReader(ReceivedEvent event, String json) {
    List<String> violations = violationsForReader(event.topic(), event.type(), json);
    if (!violations.isEmpty()) {
      throw new UnprocessableEventException("schema-geschonden", String.join("; ", violations));
    }
  }

  private List<String> violations(String location, String json, Predicate<Error> counts) {
    Schema schema =
        loaded.computeIfAbsent(location, key -> registry.getSchema(SchemaLocation.of(key)));
    List<Error> errors = schema.validate(json, InputFormat.JSON).stream().filter(counts).toList();
    return withoutConsequences(errors).map(EventContracts::withoutValue).distinct().toList();
  }

  /** After another violation the validator finds every field unevaluated: that only distracts. */
  private static Stream<Error> withoutConsequences(List<Error> errors) {
    List<Error> causes =
        errors.stream()
            .filter(error -> !error.getKeyword().equals("unevaluatedProperties"))
            .toList();
    return (causes.isEmpty() ? errors : causes).stream();
  }

  /** Place and keyword; the message of the library could quote a value. */
  private static String withoutValue(Error error) {
    String property = error.getProperty() == null ? "" : " " + error.getProperty();
    return error.getInstanceLocation() + ": " + error.getKeyword() + property;
  }
}
