package nl.warmeoverdracht.contracts.openapi;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A path, query or header parameter, or a response header.
 *
 * @param name as in the contract; header names compare without case
 * @param place where it is found
 * @param required whether it must be there
 * @param statusWhenMissing the status that its absence alone leads to: 400, or 428 for {@code
 *     If-Match} (the contract's {@code x-status-bij-ontbreken})
 * @param type the JSON type that its text stands for
 * @param schema what its value must be
 * @param example the contract's example; empty when it has none
 */
public record Parameter(
    String name,
    Place place,
    boolean required,
    int statusWhenMissing,
    String type,
    ValueSchema schema,
    String example) {

  /** Where a parameter is found. */
  public enum Place {
    PATH,
    QUERY,
    HEADER
  }

  /** Every deviation of the texts sent; an absent parameter is an empty list. */
  public List<Deviation> validate(List<String> texts) {
    if (texts.isEmpty()) {
      return required ? List.of(new Deviation("", "required", "")) : List.of();
    }
    if (texts.size() > 1 && !type.equals("array")) {
      return List.of(new Deviation("", "maxItems", "1"));
    }
    return schema.validate(type.equals("array") ? array(texts) : value(texts.getFirst(), type));
  }

  private static JsonNode array(List<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.stream().flatMap(text -> Stream.of(text.split(",", -1))).forEach(array::add);
    return array;
  }

  /** Text that does not look like its type stays text, so that the schema names the wrong type. */
  private static JsonNode value(String text, String type) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (type) {
      case "integer" ->
          text.matches("-?\\d{1,18}")
              ? json.numberNode(Long.parseLong(text))
              : json.stringNode(text);
      case "boolean" ->
          text.matches("true|false")
              ? json.booleanNode(text.equals("true"))
              : json.stringNode(text);
      default -> json.stringNode(text);
    };
  }
}
