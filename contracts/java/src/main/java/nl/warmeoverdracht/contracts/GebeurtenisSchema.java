package nl.warmeoverdracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JSON Schema (2020-12) of a whole CloudEvent as one self-contained document: the files it
 * refers to are embedded under {@code $defs} with their own {@code $id}, the way 2020-12 bundles.
 * So a validator needs no loader and no network.
 *
 * <p>A producer validates against it before it stores an event. A consumer does not: it reads what
 * it knows and ignores the rest.
 */
public final class GebeurtenisSchema {

  private static final String FOLDER = "contracts/events/";
  private static final Map<Gebeurtenistype, String> BUNDLED = new ConcurrentHashMap<>();

  private GebeurtenisSchema() {}

  /** The bundled schema as JSON text; made once per type, thread-safe. */
  public static String json(Gebeurtenistype type) {
    return BUNDLED.computeIfAbsent(type, GebeurtenisSchema::bundle);
  }

  private static String bundle(Gebeurtenistype type) {
    var schema = (ObjectNode) ContractResources.tree(type.schemaResource());
    embed(schema, schema.withObjectProperty("$defs"));
    return schema.toPrettyString();
  }

  /** Embeds every file that the node names as {@code ../file#pointer}, and what those name. */
  private static void embed(JsonNode node, ObjectNode definitions) {
    for (var reference : node.findValuesAsText("$ref")) {
      var file = reference.replaceFirst("#.*$", "").replace("../", "");
      if (!file.isEmpty() && !definitions.has(file)) {
        var shared = ContractResources.tree(FOLDER + file);
        definitions.set(file, shared);
        embed(shared, definitions);
      }
    }
  }
}
