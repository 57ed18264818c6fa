package nl.warmeoverdracht.aanpakken.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.warmeoverdracht.aanpakken.Anker;
import nl.warmeoverdracht.aanpakken.Duur;
import nl.warmeoverdracht.aanpakken.Tijdspunt;
import nl.warmeoverdracht.aanpakken.Tijdvak;

/**
 * Fields of a file that follows its schema. Both an absent field and {@code onbekend} are empty:
 * the schema makes sure that a file never leaves out what it must call unknown.
 */
final class Veld {

  private static final String ONBEKEND = "onbekend";

  private Veld() {}

  static Optional<JsonNode> bekend(JsonNode node, String veld) {
    return Optional.ofNullable(node.get(veld)).filter(waarde -> !waarde.asText().equals(ONBEKEND));
  }

  static String verplicht(JsonNode node, String veld) {
    return tekst(node, veld)
        .orElseThrow(() -> new IllegalArgumentException("field " + veld + " is missing"));
  }

  static Optional<String> tekst(JsonNode node, String veld) {
    return bekend(node, veld).map(JsonNode::textValue);
  }

  static Optional<Integer> getal(JsonNode node, String veld) {
    return bekend(node, veld).map(JsonNode::intValue);
  }

  static Optional<Period> periode(JsonNode node, String veld) {
    return tekst(node, veld).map(Period::parse);
  }

  static Optional<List<String>> teksten(JsonNode node, String veld) {
    return lijst(node, veld, JsonNode::textValue);
  }

  static <T> Optional<List<T>> lijst(
      JsonNode node, String veld, Function<JsonNode, ? extends T> lees) {
    return bekend(node, veld).map(items -> items.valueStream().<T>map(lees).toList());
  }

  static Tijdvak tijdvak(JsonNode node) {
    return new Tijdvak(punt(node.path("van")), punt(node.path("tot")), duur(node));
  }

  static Optional<Tijdspunt> punt(JsonNode node, String veld) {
    return Optional.ofNullable(node.get(veld)).map(Veld::punt);
  }

  static Optional<Duur> duur(JsonNode node) {
    return Optional.ofNullable(node.get("duur"))
        .map(
            duur ->
                duur.isTextual()
                    ? Duur.precies(Period.parse(duur.textValue()))
                    : new Duur(periode(duur, "minstens"), periode(duur, "hoogstens")));
  }

  private static Tijdspunt punt(JsonNode node) {
    if (node.has("leeftijd")) {
      return new Tijdspunt.OpLeeftijd(node.get("leeftijd").intValue());
    }
    if (node.has("anker")) {
      return new Tijdspunt.Relatief(
          Anker.metCode(node.get("anker").textValue()),
          periode(node, "voor")
              .map(Period::negated)
              .or(() -> periode(node, "na"))
              .orElse(Period.ZERO));
    }
    return switch (node.asText()) {
      case ONBEKEND -> new Tijdspunt.Onbekend();
      case "geen" -> new Tijdspunt.Geen();
      default -> throw new IllegalArgumentException("unknown point in time: " + node);
    };
  }
}
