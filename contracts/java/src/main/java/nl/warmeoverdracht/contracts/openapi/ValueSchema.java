package nl.warmeoverdracht.contracts.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema (2020-12, formats asserted) that judges values. Compiled at first use, or ahead of
 * time by {@link #compile()}. Thread-safe.
 */
public final class ValueSchema {

  private static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .build();

  private final JsonNode node;
  private final Supplier<Schema> schema;

  private ValueSchema(JsonNode node, JsonNode selfContained) {
    this.node = node;
    this.schema = new Once<>(() -> compiled(selfContained));
  }

  /** A schema whose references all point into itself, such as an event schema. */
  public static ValueSchema of(JsonNode schema) {
    return new ValueSchema(schema, schema);
  }

  /** A schema whose references point at {@code #/components} of the contract it was found in. */
  static ValueSchema within(JsonNode schema, JsonNode contract) {
    JsonNode components = contract.path("components");
    if (!schema.isObject() || components.isMissingNode()) {
      return of(schema);
    }
    ObjectNode selfContained = ((ObjectNode) schema).objectNode();
    selfContained.setAll((ObjectNode) schema);
    selfContained.set("components", components);
    return new ValueSchema(schema, selfContained);
  }

  /** The schema as it is written in the contract. */
  public JsonNode node() {
    return node;
  }

  /** Compiles now, so that the first request does not wait for it; returns this. */
  public ValueSchema compile() {
    java.util.Objects.requireNonNull(schema.get(), "schema");
    return this;
  }

  /** Every deviation of the value; empty when it is as the schema says. */
  public List<Deviation> validate(JsonNode value) {
    return schema.get().validate(value).stream().map(ValueSchema::deviation).toList();
  }

  private static Schema compiled(JsonNode selfContained) {
    return SchemaRegistry.withDialect(
            Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(CONFIG))
        .getSchema(selfContained);
  }

  private static Deviation deviation(Error error) {
    String at = error.getInstanceLocation().toString();
    String pointer = error.getProperty() == null ? at : at + "/" + escaped(error.getProperty());
    return new Deviation(pointer, error.getKeyword(), rule(error));
  }

  private static String rule(Error error) {
    JsonNode rule = error.getSchemaNode();
    if (rule == null || error.getProperty() != null) {
      return "";
    }
    return switch (error.getKeyword()) {
      case "enum" ->
          rule.valueStream()
              .map(JsonNode::asString)
              .collect(java.util.stream.Collectors.joining(", "));
      default -> rule.isValueNode() ? rule.asString() : "";
    };
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Computes once; a race computes twice and keeps either, which are equal. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile T value;

    Once(Supplier<T> source) {
      this.source = source;
    }

    @Override
    public T get() {
      T known = value;
      if (known == null) {
        known = source.get();
        value = known;
      }
      return known;
    }
  }
}
