package nl.warmeoverdracht.municipality.dossier.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.municipality.dossier.Dossier;

/** A dossier between the contract's JSON and the copy that is kept. */
final class DossierJson {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String GEGEVENS = "gegevens";
  private static final String GEWEIGERD = "geweigerd";

  private DossierJson() {}

  /** What a fetch brought: the categories, without the data. */
  record Dossieropvraging(
      UUID overdrachtId,
      UUID besluitId,
      Instant ontvangenTijdstip,
      List<String> toegestaan,
      JsonNode geweigerd) {

    static Dossieropvraging van(Dossier dossier) {
      ObjectNode inhoud = inhoud(dossier);
      return new Dossieropvraging(
          dossier.overdrachtId(),
          dossier.besluitId(),
          dossier.ontvangenTijdstip(),
          inhoud.path(GEGEVENS).properties().stream()
              .map(veld -> categorie(veld.getKey()))
              .toList(),
          inhoud.path(GEWEIGERD));
    }
  }

  static Dossier van(UUID overdrachtId, JsonNode json, Instant ontvangen) {
    ObjectNode inhoud = JSON.createObjectNode();
    inhoud.set(GEGEVENS, json.path(GEGEVENS));
    inhoud.set(GEWEIGERD, json.path(GEWEIGERD));
    return new Dossier(
        overdrachtId,
        json.path("aanbodVersie").asInt(),
        UUID.fromString(json.path("besluitId").asText()),
        inhoud.toString(),
        ontvangen);
  }

  static JsonNode json(Dossier dossier) {
    ObjectNode json = JSON.createObjectNode();
    json.put("overdrachtId", dossier.overdrachtId().toString());
    json.put("aanbodVersie", dossier.aanbodVersie());
    json.put("besluitId", dossier.besluitId().toString());
    json.put("ontvangenTijdstip", dossier.ontvangenTijdstip().toString());
    json.setAll(inhoud(dossier));
    return json;
  }

  /** The category of a field: {@code leefgebiedSignalen} is {@code leefgebied-signalen}. */
  private static String categorie(String veld) {
    return ((PropertyNamingStrategies.NamingBase) PropertyNamingStrategies.KEBAB_CASE)
        .translate(veld);
  }

  private static ObjectNode inhoud(Dossier dossier) {
    try {
      return (ObjectNode) JSON.readTree(dossier.inhoud());
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("the copy of a dossier is no JSON");
    }
  }
}
