package nl.warmeoverdracht.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies that are wrong in exactly one place out of one that is right. */
final class BodyMutations {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MAX_DEPTH = 4;
  private static final int LONGEST = 20_000;

  private final ApiDocument contract;
  private final ObjectNode right;
  private final List<Mutation> mutations = new ArrayList<>();

  private BodyMutations(ApiDocument contract, ObjectNode right) {
    this.contract = contract;
    this.right = right;
  }

  /** A wrong body, and the JSON pointer of what is wrong in it. */
  record Mutation(String what, String pointer, String body) {}

  /** Every mutation that the schema gives rise to. */
  static List<Mutation> of(ApiDocument contract, JsonNode schema, ObjectNode right) {
    BodyMutations made = new BodyMutations(contract, right);
    made.inObject("", contract.resolve(schema), 0);
    return List.copyOf(made.mutations);
  }

  private void inObject(String pointer, JsonNode schema, int depth) {
    if (schema.path("additionalProperties").isBoolean()
        && !schema.path("additionalProperties").asBoolean()) {
      change("unknown field", pointer, "bestaatNiet", object -> object.put("bestaatNiet", 1));
    }
    for (JsonNode name : schema.path("required")) {
      change("missing", pointer, name.asString(), object -> object.remove(name.asString()));
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode propertySchema = contract.resolve(property.getValue());
      inProperty(pointer, property.getKey(), propertySchema);
      String below = pointer + "/" + property.getKey();
      if (depth < MAX_DEPTH && right.at(below).isObject()) {
        inObject(below, propertySchema, depth + 1);
      } else if (depth < MAX_DEPTH && right.at(below + "/0").isObject()) {
        inObject(below + "/0", contract.resolve(propertySchema.path("items")), depth + 1);
      }
    }
  }

  private void inProperty(String pointer, String name, JsonNode schema) {
    replace("wrong type", pointer, name, otherType(schema));
    replace("null", pointer, name, JSON.nullNode());
    if (schema.has("enum")) {
      replace("unknown code", pointer, name, JSON.stringNode("bestaat-niet"));
    }
    if (schema.has("format")) {
      replace(
          "not a " + schema.path("format").asString(),
          pointer,
          name,
          JSON.stringNode("bestaat niet"));
    }
    int maxLength = schema.path("maxLength").asInt(LONGEST);
    if (maxLength < LONGEST) {
      replace("too long", pointer, name, JSON.stringNode("x".repeat(maxLength + 1)));
    }
    if (schema.has("minimum")) {
      replace("too small", pointer, name, JSON.numberNode(schema.path("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      replace("too large", pointer, name, JSON.numberNode(schema.path("maximum").asLong() + 1));
    }
  }

  private void replace(String what, String pointer, String name, JsonNode wrong) {
    change(what, pointer, name, object -> object.set(name, wrong));
  }

  private void change(String what, String pointer, String name, Consumer<ObjectNode> edit) {
    ObjectNode wrong = right.deepCopy();
    edit.accept((ObjectNode) wrong.at(pointer));
    mutations.add(new Mutation(what, pointer + "/" + name, wrong.toString()));
  }

  private static JsonNode otherType(JsonNode schema) {
    return switch (schema.path("type").asString("string")) {
      case "string", "boolean", "object" -> JSON.arrayNode();
      default -> JSON.stringNode("tekst");
    };
  }
}
