package nl.warmeoverdracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Every name that the contracts give to something: what others must be able to look up. */
final class ContractNames {

  private static final Set<String> NOT_OURS = Set.of("example", "examples");

  private final Set<String> names = new TreeSet<>();

  /** All names in the APIs, the events, the topics, the legal bases and the approaches. */
  static Set<String> all() {
    var collected = new ContractNames();
    ApiContract.SERVICES.forEach(service -> collected.addApi(ApiContract.load(service)));
    ContractFiles.in("events", ".schema.json").forEach(collected::addSchema);
    ContractFiles.in("grondslagen", ".schema.json").forEach(collected::addSchema);
    ContractFiles.in("aanpakken", ".schema.json").forEach(collected::addSchema);
    for (var type : Gebeurtenistype.values()) {
      collected.names.add(type.naam());
      collected.names.add(type.topic());
    }
    ContractResources.tree("contracts/topics.yaml").get("topics").forEach(collected::addKeys);
    return collected.names;
  }

  private void addApi(JsonNode document) {
    document.get("paths").fieldNames().forEachRemaining(this::addPath);
    addQueryKeys(document);
    addPropertiesAndCodes(document);
  }

  private void addPath(String path) {
    Arrays.stream(path.replace(".json", "").split("/", -1)).forEach(names::add);
  }

  private void addQueryKeys(JsonNode node) {
    var in = node.path("in").asText();
    if (in.equals("query") || in.equals("path")) {
      names.add(node.get("name").textValue());
    }
    node.forEach(this::addQueryKeys);
  }

  private void addSchema(java.nio.file.Path file) {
    addPropertiesAndCodes(ContractResources.tree(ContractFiles.resource(file)));
  }

  private void addPropertiesAndCodes(JsonNode node) {
    addKeys(node.path("properties"));
    if (node.path("enum").isArray()) {
      node.get("enum").forEach(code -> names.add(code.asText()));
    }
    node.forEachEntry(
        (name, child) -> {
          if (!NOT_OURS.contains(name)) {
            addPropertiesAndCodes(child);
          }
        });
    if (node.isArray()) {
      node.forEach(this::addPropertiesAndCodes);
    }
  }

  private void addKeys(JsonNode node) {
    node.fieldNames().forEachRemaining(names::add);
  }
}
