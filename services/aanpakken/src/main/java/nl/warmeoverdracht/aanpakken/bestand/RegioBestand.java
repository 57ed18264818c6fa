package nl.warmeoverdracht.aanpakken.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.aanpakken.Regio;
import nl.warmeoverdracht.aanpakken.Regio.Aanpassing;
import nl.warmeoverdracht.aanpakken.Regio.AndereNazorg;
import nl.warmeoverdracht.aanpakken.Regio.Termijn;

/** Reads what a region does differently ({@code regio/regio.v1.schema.json}). */
final class RegioBestand {

  private static final String AAN = "aan";

  private RegioBestand() {}

  static Regio lees(JsonNode file) {
    return new Regio(
        Veld.verplicht(file, "regio"),
        Veld.verplicht(file, "naam"),
        Veld.verplicht(file, "standaard").equals(AAN),
        perId(file.path("aanpakken"), RegioBestand::aanpassing));
  }

  private static Aanpassing aanpassing(JsonNode node) {
    return new Aanpassing(
        Veld.verplicht(node, "reden"),
        Veld.tekst(node, "stand").map(AAN::equals),
        perId(node.path("fasen"), RegioBestand::termijn),
        Optional.ofNullable(node.get("nazorg"))
            .map(nazorg -> new AndereNazorg(termijn(nazorg), NazorgBestand.contacten(nazorg))));
  }

  private static Termijn termijn(JsonNode node) {
    return new Termijn(Veld.punt(node, "van"), Veld.punt(node, "tot"), Veld.duur(node));
  }

  private static <T> Map<String, T> perId(JsonNode node, Function<JsonNode, T> lees) {
    return node.propertyStream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> lees.apply(entry.getValue())));
  }
}
