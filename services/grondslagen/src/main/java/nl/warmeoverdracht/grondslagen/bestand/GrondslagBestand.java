package nl.warmeoverdracht.grondslagen.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.Schoolsoort;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.VereistAkkoord;
import nl.warmeoverdracht.grondslagen.VereistAkkoord.Bevoegdheid;
import nl.warmeoverdracht.grondslagen.Voorwaarde;

/**
 * Reads one rule file ({@code contracts/grondslagen/grondslag.v1.schema.json}). Strict: a code that
 * the engine does not know stops it, because a condition left out would open too much.
 */
final class GrondslagBestand {

  private static final String GEEN = "geen";

  private GrondslagBestand() {}

  /** The rule; throws {@link IllegalArgumentException} on an unknown code or a missing field. */
  static Grondslag lees(JsonNode file) {
    return new Grondslag(
        verplicht(file, "id").textValue(),
        verplicht(file, "versie").intValue(),
        codes(verplicht(file, "van"), code -> Codes.verplicht(Partijsoort.class, code)),
        codes(verplicht(file, "naar"), code -> Codes.verplicht(Partijsoort.class, code)),
        Codes.verplicht(Fase.class, verplicht(file, "fase").textValue()),
        codes(verplicht(file, "categorieen"), code -> Codes.verplicht(Categorie.class, code)),
        voorwaarden(file),
        verplicht(file, "artikelen")
            .valueStream()
            .map(JsonNode::textValue)
            .collect(Collectors.joining("; ")),
        verplicht(verplicht(file, "toelichting"), "reden").textValue(),
        verplicht(verplicht(file, "toelichting"), "benodigd").textValue(),
        LocalDate.parse(verplicht(file, "geldigVanaf").textValue()),
        Optional.ofNullable(file.get("geldigTot")).map(JsonNode::textValue).map(LocalDate::parse));
  }

  private static List<Voorwaarde> voorwaarden(JsonNode file) {
    List<Voorwaarde> voorwaarden = new ArrayList<>();
    verplicht(file, "voorwaarden")
        .propertyStream()
        .forEach(entry -> voorwaarden.add(feitelijk(entry.getKey(), entry.getValue())));
    JsonNode overeenkomst = verplicht(file, "overeenkomst");
    String soort = verplicht(overeenkomst, "soort").textValue();
    if (!soort.equals(GEEN)) {
      voorwaarden.add(
          new VereistAkkoord(
              Codes.verplicht(SoortAkkoord.class, soort),
              verplicht(overeenkomst, "door")
                  .valueStream()
                  .map(GrondslagBestand::bevoegdheid)
                  .toList()));
    }
    return voorwaarden;
  }

  private static Voorwaarde feitelijk(String naam, JsonNode waarde) {
    if (naam.equals("schoolsoort")) {
      return new Voorwaarde.Van(codes(waarde, code -> Codes.verplicht(Schoolsoort.class, code)));
    }
    return new Voorwaarde.Is(Feit.metVeld(naam), waarde.booleanValue());
  }

  private static Bevoegdheid bevoegdheid(JsonNode node) {
    return new Bevoegdheid(
        Optional.ofNullable(node.get("vanaf")).map(JsonNode::intValue),
        Optional.ofNullable(node.get("tot")).map(JsonNode::intValue),
        codes(verplicht(node, "wie"), code -> Codes.verplicht(GegevenDoor.class, code)));
  }

  private static <T> Set<T> codes(JsonNode list, Function<String, T> parse) {
    return list.valueStream().map(JsonNode::textValue).map(parse).collect(Collectors.toSet());
  }

  private static JsonNode verplicht(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("a rule has no " + field);
    }
    return value;
  }
}
