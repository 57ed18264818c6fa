package nl.warmeoverdracht.consent.uitvoer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmeoverdracht.document.Blok;
import nl.warmeoverdracht.document.Blok.Alinea;
import nl.warmeoverdracht.document.Blok.Kenmerk;
import nl.warmeoverdracht.document.Blok.Kenmerken;
import nl.warmeoverdracht.document.Blok.Tabel;

/**
 * Data of which we do not know the fields, to read: a table when everything in a list is alike and
 * narrow, otherwise properties of one thing after the other. Pure.
 */
final class Gegevensblokken {

  /** More rows than this nobody reads on paper; the JSON has them all. */
  static final int MEESTE_RIJEN = 500;

  private static final int BREEDSTE_TABEL = 6;

  private final List<Blok> blokken = new ArrayList<>();

  private Gegevensblokken() {}

  static List<Blok> van(String titel, JsonNode gegevens) {
    Gegevensblokken gemaakt = new Gegevensblokken();
    gemaakt.lijst(titel, gegevens);
    return gemaakt.blokken;
  }

  private void lijst(String titel, JsonNode lijst) {
    List<JsonNode> dingen = lijst.valueStream().limit(MEESTE_RIJEN).toList();
    Set<String> kolommen = new LinkedHashSet<>();
    dingen.forEach(ding -> ding.fieldNames().forEachRemaining(kolommen::add));
    if (dingen.size() > 1
        && kolommen.size() <= BREEDSTE_TABEL
        && dingen.stream().allMatch(ding -> ding.isObject() && isPlat(ding))) {
      tabel(titel, List.copyOf(kolommen), dingen);
    } else {
      int nummer = 1;
      for (JsonNode ding : dingen) {
        ding(dingen.size() > 1 ? titel + ", " + nummer + " van " + dingen.size() : titel, ding);
        nummer++;
      }
    }
    if (lijst.size() > dingen.size()) {
      blokken.add(
          new Alinea(
              "Dit zijn de eerste %d van %d. Alles staat in de uitvoer als JSON."
                  .formatted(dingen.size(), lijst.size())));
    }
  }

  private void tabel(String titel, List<String> kolommen, List<JsonNode> dingen) {
    blokken.add(
        new Tabel(
            titel,
            kolommen.stream().map(Leesbaar::naam).toList(),
            dingen.stream()
                .map(ding -> kolommen.stream().map(k -> Leesbaar.waarde(k, ding.path(k))).toList())
                .toList()));
  }

  /** First what has one value, then what has parts of its own. */
  private void ding(String titel, JsonNode ding) {
    if (!ding.isObject()) {
      blokken.add(new Alinea(titel + ": " + Leesbaar.waarde(titel, ding)));
      return;
    }
    List<Kenmerk> kenmerken =
        ding.properties().stream()
            .filter(veld -> isEnkel(veld.getValue()))
            .map(veld -> kenmerk(veld.getKey(), veld.getValue()))
            .toList();
    if (!kenmerken.isEmpty()) {
      blokken.add(new Kenmerken(titel, kenmerken));
    }
    for (Map.Entry<String, JsonNode> veld : ding.properties()) {
      String deel = titel + ": " + Leesbaar.naam(veld.getKey());
      if (veld.getValue().isObject()) {
        ding(deel, veld.getValue());
      } else if (!isEnkel(veld.getValue())) {
        lijst(deel, veld.getValue());
      }
    }
  }

  private static Kenmerk kenmerk(String naam, JsonNode waarde) {
    return new Kenmerk(Leesbaar.naam(naam), Leesbaar.waarde(naam, waarde));
  }

  private static boolean isPlat(JsonNode ding) {
    return ding.valueStream().allMatch(Gegevensblokken::isEnkel);
  }

  /** One value, or a list of them. */
  private static boolean isEnkel(JsonNode waarde) {
    return waarde.isValueNode()
        || waarde.isArray() && waarde.valueStream().allMatch(JsonNode::isValueNode);
  }
}
