package nl.warmeoverdracht.grondslagen.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Schoolsoort;
import nl.warmeoverdracht.grondslagen.Voorwaarde;

/** Reads the conditions of a rule, or the facts of a flow, which are written the same way. */
final class Voorwaarden {

  private Voorwaarden() {}

  static List<Voorwaarde> lees(JsonNode node, String veld) {
    return Veld.verplicht(node, veld)
        .propertyStream()
        .map(entry -> voorwaarde(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Voorwaarde voorwaarde(String naam, JsonNode waarde) {
    return switch (naam) {
      case "schoolsoort" -> new Voorwaarde.Van(Veld.codes(waarde, Schoolsoort.class));
      case "leeftijd" ->
          new Voorwaarde.Leeftijd(Veld.getal(waarde, "vanaf"), Veld.getal(waarde, "tot"));
      default -> new Voorwaarde.Is(Feit.metVeld(naam), waarde.booleanValue());
    };
  }
}
