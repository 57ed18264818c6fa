package nl.warmeoverdracht.grondslagen.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.grondslagen.Grondslag;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes a rule file may trust that it counts: no field of it is only decoration. A field
 * is read when the rule is another one without it, or no rule at all.
 */
class NietsOngelezenTest {

  @Test
  void shouldReadEveryFieldOfEveryRule() {
    TreeSet<String> ongelezen = new TreeSet<>();
    for (JsonNode regel : ContractResources.grondslagen()) {
      Grondslag geheel = GrondslagBestand.lees(regel);
      velden("", regel)
          .filter(veld -> zonder(regel, veld).filter(geheel::equals).isPresent())
          .forEach(veld -> ongelezen.add(geheel.naam() + veld));
    }

    assertThat(ongelezen).as("declared in a rule and read by nobody").isEmpty();
  }

  /** Every field by its JSON pointer, also those of objects in lists. */
  private static Stream<String> velden(String pad, JsonNode node) {
    Stream<String> hier =
        node.isObject()
            ? node.propertyStream().map(veld -> pad + "/" + veld.getKey())
            : Stream.empty();
    List<String> dieper =
        node.isObject()
            ? node.propertyStream()
                .flatMap(veld -> velden(pad + "/" + veld.getKey(), veld.getValue()))
                .toList()
            : Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                .flatMap(i -> velden(pad + "/" + i, node.get(i)))
                .toList();
    return Stream.concat(hier, dieper.stream());
  }

  /** The rule without this field; empty when it is no rule any more. */
  private static Optional<Grondslag> zonder(JsonNode regel, String veld) {
    JsonNode minder = regel.deepCopy();
    int naam = veld.lastIndexOf('/');
    ((ObjectNode) minder.at(veld.substring(0, naam))).remove(veld.substring(naam + 1));
    try {
      return Optional.of(GrondslagBestand.lees(minder));
    } catch (IllegalArgumentException missing) {
      return Optional.empty();
    }
  }
}
