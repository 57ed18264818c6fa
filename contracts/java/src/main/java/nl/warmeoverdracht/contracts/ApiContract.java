package nl.warmeoverdracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The OpenAPI document of a service as one self-contained whole: what {@code gedeeld.yaml} holds is
 * copied into the document's own {@code components}, and every {@code $ref} is local. This is what
 * a service publishes at {@code /v1/openapi.json} and validates requests against.
 */
public final class ApiContract {

  /** The services that have a contract. */
  public static final List<String> SERVICES = List.of("school", "municipality", "consent");

  private static final String SHARED_FILE = "gedeeld.yaml#";
  private static final Map<String, String> BUNDLED = new ConcurrentHashMap<>();

  private final ObjectNode document;
  private final JsonNode shared;

  private ApiContract(ObjectNode document, JsonNode shared) {
    this.document = document;
    this.shared = shared;
  }

  /**
   * The bundled document as a tree of its own, free to change.
   *
   * @throws IllegalArgumentException when the service has no contract
   */
  public static ObjectNode load(String service) {
    try {
      return (ObjectNode) ContractJson.mapper().readTree(json(service));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("bundled contract of " + service + " is no JSON", e);
    }
  }

  /** The bundled document as JSON text; made once per service. */
  public static String json(String service) {
    return BUNDLED.computeIfAbsent(service, name -> bundle(name).toPrettyString());
  }

  private static ObjectNode bundle(String service) {
    var document = (ObjectNode) ContractResources.tree("contracts/api/" + service + ".yaml");
    var contract = new ApiContract(document, ContractResources.tree("contracts/api/gedeeld.yaml"));
    contract.makeLocal(document);
    return document;
  }

  /** Rewrites the references below a node of the service's own document. */
  private void makeLocal(JsonNode node) {
    if (node instanceof ObjectNode object && object.get("$ref") instanceof TextNode reference) {
      var text = reference.textValue();
      if (text.startsWith(SHARED_FILE)) {
        replaceOrPoint(object, text.substring(SHARED_FILE.length()));
      }
      return;
    }
    // A copy, because a reference to a security scheme is replaced in place.
    List.copyOf(children(node)).forEach(this::makeLocal);
  }

  private void replaceOrPoint(ObjectNode object, String pointer) {
    if (pointer.startsWith("/components/securitySchemes/")) {
      object.removeAll();
      object.setAll((ObjectNode) required(pointer).deepCopy());
      return;
    }
    object.put("$ref", "#" + pointer);
    copyFromShared(pointer);
  }

  /** Copies a shared component, and what it refers to, unless it is already there. */
  private void copyFromShared(String pointer) {
    var parts = pointer.split("/", -1);
    var components = document.withObjectProperty("components");
    var group = components.withObjectProperty(parts[2]);
    var component = required(pointer);
    if (group.has(parts[3])) {
      if (!group.get(parts[3]).equals(component)) {
        throw new IllegalStateException("two different components are called " + pointer);
      }
      return;
    }
    group.set(parts[3], component.deepCopy());
    referencesIn(component).forEach(this::copyFromShared);
  }

  private JsonNode required(String pointer) {
    var component = shared.at(pointer);
    if (component.isMissingNode()) {
      throw new IllegalStateException("gedeeld.yaml has no " + pointer);
    }
    return component;
  }

  private static List<String> referencesIn(JsonNode node) {
    return node.findValuesAsText("$ref").stream().map(text -> text.substring(1)).toList();
  }

  private static List<JsonNode> children(JsonNode node) {
    return node.valueStream().toList();
  }
}
