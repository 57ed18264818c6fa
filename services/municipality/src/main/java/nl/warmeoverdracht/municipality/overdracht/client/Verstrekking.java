package nl.warmeoverdracht.municipality.overdracht.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Keeps of a disclosure only what its contract names (AVG 5(1)(c)). */
final class Verstrekking {

  private static final Set<String> VELDEN =
      Set.of("overdrachtId", "aanbodVersie", "besluitId", "gegevens", "vergroofd", "geweigerd");

  private Verstrekking() {}

  static JsonNode alleen(JsonNode json, Set<String> gegevens) {
    if (!(json instanceof ObjectNode object && object.get("gegevens") instanceof ObjectNode deel)) {
      throw new IllegalArgumentException("a disclosure without gegevens");
    }
    object.retain(VELDEN);
    deel.retain(gegevens);
    return object;
  }
}
