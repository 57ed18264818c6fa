package nl.warmeoverdracht.web.uitvoer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.web.bewaren.Bewaartermijn;
import nl.warmeoverdracht.web.bewaren.Bewaartermijnen;
import nl.warmeoverdracht.web.contract.WebConfig;

/**
 * Puts with data what the person must be told about them: {@code contracts/uitvoer.yaml}, with the
 * retention terms of this service as they are in force.
 */
@ApplicationScoped
public class Onderdelen {

  private static final String BEWAARTERMIJN = "bewaartermijn";

  private final Map<String, JsonNode> uitleg;
  private final Map<String, String> bewaren;

  Onderdelen(WebConfig web, Bewaartermijnen termijnen) {
    this.uitleg =
        ContractResources.tree("contracts/uitvoer.yaml")
            .path("onderdelen")
            .valueStream()
            .filter(regel -> regel.path("id").asText().startsWith(web.contract() + "-"))
            .collect(Collectors.toMap(regel -> regel.path("id").asText(), Function.identity()));
    Map<String, JsonNode> regels =
        ContractResources.tree("contracts/bewaartermijnen.yaml")
            .path("bewaartermijnen")
            .valueStream()
            .collect(Collectors.toMap(regel -> regel.path("id").asText(), Function.identity()));
    this.bewaren =
        termijnen.alle().stream()
            .collect(
                Collectors.toMap(
                    Bewaartermijn::id,
                    termijn -> Bewaartekst.van(regels.get(termijn.id()), termijn.termijn())));
  }

  /** The part with this id in {@code contracts/uitvoer.yaml}; there always is one. */
  public Onderdeel van(String id, List<Map<String, Object>> gegevens) {
    JsonNode regel = uitleg.get(id);
    return new Onderdeel(
        id,
        regel.path("titel").asText(),
        regel.path("doel").asText(),
        regel.path("categorieen").valueStream().map(JsonNode::asText).toList(),
        regel.path("ontvangers").asText(),
        regel.has(BEWAARTERMIJN)
            ? bewaren.get(regel.path(BEWAARTERMIJN).asText())
            : regel.path("bewaren").asText(),
        regel.path("herkomst").asText(),
        regel.path("overdraagbaar").asBoolean(),
        regel.path("overdraagbaarheid").asText(),
        Optional.ofNullable(regel.get("uitzondering")).map(JsonNode::asText),
        gegevens);
  }
}
