package nl.warmeoverdracht.testkit.contract;

import nl.warmeoverdracht.contracts.openapi.ApiDocument;
import nl.warmeoverdracht.contracts.openapi.Parameter;
import tools.jackson.databind.JsonNode;

/** Values for parameters: one that is right and one that is wrong. */
final class Samples {

  private static final String ID = "0199a1b2-0000-7000-8000-00000000abcd";

  private final ApiDocument contract;

  Samples(ApiDocument contract) {
    this.contract = contract;
  }

  /** A value that the contract allows: its example, or one made from its schema. */
  String right(Parameter parameter) {
    if (!parameter.example().isEmpty()) {
      return parameter.example();
    }
    JsonNode schema = contract.resolve(parameter.schema().node());
    if (schema.has("enum")) {
      return schema.path("enum").get(0).asString();
    }
    return switch (parameter.name()) {
      case "If-Match" -> "\"1\"";
      default -> parameter.type().equals("integer") ? "1" : ID;
    };
  }

  /** A value that the contract refuses, whatever it asks of a text or number. */
  String wrong(Parameter parameter) {
    return parameter.type().equals("integer") ? "veel" : "%20~".repeat(100);
  }

  /** Whether there is a wrong value at all: a text without rules has none. */
  boolean canBeWrong(Parameter parameter) {
    return !parameter.validate(java.util.List.of(" ~".repeat(100))).isEmpty();
  }
}
