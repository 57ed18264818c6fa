package nl.warmeoverdracht.grondslagen.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.grondslagen.Codes;

/** The fields of a rule file; what is missing or unknown is an {@link IllegalArgumentException}. */
final class Veld {

  private Veld() {}

  static JsonNode verplicht(JsonNode node, String naam) {
    JsonNode waarde = node.get(naam);
    if (waarde == null || waarde.isNull()) {
      throw new IllegalArgumentException("a rule has no " + naam);
    }
    return waarde;
  }

  static String tekst(JsonNode node, String naam) {
    return Optional.ofNullable(verplicht(node, naam).textValue())
        .orElseThrow(() -> new IllegalArgumentException(naam + " is no text"));
  }

  static Optional<Integer> getal(JsonNode node, String naam) {
    return Optional.ofNullable(node.get(naam)).map(JsonNode::intValue);
  }

  static <E extends Enum<E> & Codes> Set<E> codes(JsonNode node, String naam, Class<E> type) {
    return codes(verplicht(node, naam), type);
  }

  static <E extends Enum<E> & Codes> Set<E> codes(JsonNode lijst, Class<E> type) {
    return lijst
        .valueStream()
        .map(code -> Codes.verplicht(type, code.textValue()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
