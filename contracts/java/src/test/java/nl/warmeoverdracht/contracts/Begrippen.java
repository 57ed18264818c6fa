package nl.warmeoverdracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of {@code begrippen.yaml}, and how a name is split into words. */
final class Begrippen {

  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  private final List<String> words = new ArrayList<>();

  Begrippen() {
    var file = ContractResources.tree("contracts/begrippen.yaml");
    for (var group : List.of("begrippen", "techniek")) {
      file.get(group)
          .forEachEntry(
              (term, entry) -> {
                words.add(term);
                entry.path("vormen").forEach(form -> words.add(form.textValue()));
              });
    }
    file.get("hulpwoorden").forEach(word -> words.add(word.textValue()));
  }

  /** Every listed word, also when it is listed twice. */
  List<String> words() {
    return words;
  }

  /** The words of a name that are not listed. */
  List<String> missingIn(String name) {
    return wordsOf(name).filter(word -> !words.contains(word)).toList();
  }

  /** The words of a camelCase, kebab-case or dotted name. */
  static Stream<String> wordsOf(String name) {
    return WORD.matcher(name).results().map(match -> match.group().toLowerCase(Locale.ROOT));
  }

  /** The entries that a reader looks up. */
  static Stream<JsonNode> entries() {
    var file = ContractResources.tree("contracts/begrippen.yaml");
    return Stream.of("begrippen", "techniek").flatMap(group -> file.get(group).valueStream());
  }
}
