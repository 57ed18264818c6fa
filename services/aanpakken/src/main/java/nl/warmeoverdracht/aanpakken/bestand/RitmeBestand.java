package nl.warmeoverdracht.aanpakken.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.aanpakken.Ritme;

/** Reads how often something comes back. */
final class RitmeBestand {

  private RitmeBestand() {}

  static Ritme lees(Optional<JsonNode> ritme) {
    return ritme.filter(JsonNode::isObject).map(RitmeBestand::bekend).orElse(new Ritme.Onbekend());
  }

  private static Ritme bekend(JsonNode node) {
    if (node.has("keer")) {
      return new Ritme.Keer(
          node.get("keer").intValue(), Veld.getal(node, "hoogstens"), Veld.periode(node, "per"));
    }
    if (node.has("op")) {
      List<Period> naBegin =
          node.get("op").valueStream().map(JsonNode::textValue).map(Period::parse).toList();
      return new Ritme.Op(naBegin);
    }
    String elke = Veld.verplicht(node, "elke");
    if (elke.equals("werkdag")) {
      return new Ritme.ElkeWerkdag();
    }
    Period tussenpoos = Period.parse(elke);
    return Veld.periode(node, "of")
        .<Ritme>map(anders -> new Ritme.ElkeOf(tussenpoos, anders))
        .orElse(new Ritme.Elke(tussenpoos));
  }
}
