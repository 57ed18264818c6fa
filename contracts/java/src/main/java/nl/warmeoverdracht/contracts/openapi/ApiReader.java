package nl.warmeoverdracht.contracts.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.contracts.openapi.Operation.ResponseContract;
import nl.warmeoverdracht.contracts.openapi.Parameter.Place;
import tools.jackson.databind.JsonNode;

/** Turns a bundled OpenAPI document into operations; references are local ({@code #/…}). */
final class ApiReader {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final String STATUS_WHEN_MISSING = "x-status-bij-ontbreken";
  private static final int BAD_REQUEST = 400;

  private final JsonNode document;

  ApiReader(JsonNode document) {
    this.document = document;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(
              operation(path.getKey(), path.getValue(), method.getKey(), method.getValue()));
        }
      }
    }
    return operations;
  }

  private Operation operation(String path, JsonNode pathItem, String method, JsonNode operation) {
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        ApiDocument.BASE + path,
        operation.path("operationId").asString(method + " " + path),
        isOpen(operation),
        texts(operation.path("x-rollen")),
        texts(operation.path("x-taken")),
        operation.optional("x-verwerkingsactiviteit").map(JsonNode::asString),
        parameters(pathItem, operation),
        requestContent(resolve(operation.path("requestBody"))),
        responses(operation.path("responses")));
  }

  private boolean isOpen(JsonNode operation) {
    JsonNode security =
        operation.has("security") ? operation.path("security") : document.path("security");
    return security.isArray() && security.isEmpty();
  }

  /** An operation's parameter replaces the path's parameter of the same name and place. */
  private List<Parameter> parameters(JsonNode pathItem, JsonNode operation) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (JsonNode holder : List.of(pathItem, operation)) {
      for (JsonNode reference : holder.path("parameters")) {
        JsonNode node = resolve(reference);
        Place place = Place.valueOf(node.path("in").asString().toUpperCase(Locale.ROOT));
        parameters.put(place + node.path("name").asString(), parameter(node, place));
      }
    }
    return List.copyOf(parameters.values());
  }

  private Parameter parameter(JsonNode node, Place place) {
    return parameter(node.path("name").asString(), place, node);
  }

  private Parameter parameter(String name, Place place, JsonNode node) {
    return new Parameter(
        name,
        place,
        node.path("required").asBoolean(false),
        node.path(STATUS_WHEN_MISSING).asInt(BAD_REQUEST),
        type(node.path("schema")),
        ValueSchema.within(node.path("schema"), document),
        node.path("example").asString(""));
  }

  private String type(JsonNode schema) {
    return resolve(schema).path("type").asString("string");
  }

  private Content requestContent(JsonNode body) {
    return content(body.path("required").asBoolean(false), body.path("content"));
  }

  private Content content(boolean required, JsonNode content) {
    Map<String, ValueSchema> schemas = new HashMap<>();
    Map<String, JsonNode> examples = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : content.properties()) {
      String mediaType = entry.getKey().toLowerCase(Locale.ROOT);
      schemas.put(mediaType, ValueSchema.within(entry.getValue().path("schema"), document));
      if (entry.getValue().has("example")) {
        examples.put(mediaType, entry.getValue().get("example"));
      }
    }
    return new Content(required, schemas, examples);
  }

  private Map<Integer, ResponseContract> responses(JsonNode responses) {
    Map<Integer, ResponseContract> perStatus = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : responses.properties()) {
      JsonNode response = resolve(entry.getValue());
      List<Parameter> headers =
          response.path("headers").properties().stream()
              .map(header -> parameter(header.getKey(), Place.HEADER, resolve(header.getValue())))
              .toList();
      boolean hasContent = response.has("content");
      perStatus.put(
          Integer.valueOf(entry.getKey()),
          new ResponseContract(headers, content(hasContent, response.path("content"))));
    }
    return perStatus;
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode resolved = node;
    while (resolved.has("$ref")) {
      String reference = resolved.path("$ref").asString();
      resolved = document.at(reference.substring(1));
      if (!reference.startsWith("#/") || resolved.isMissingNode()) {
        throw new IllegalArgumentException("not a reference within the contract: " + reference);
      }
    }
    return resolved;
  }

  private static Set<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
  }
}
