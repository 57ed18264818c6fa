package nl.warmeoverdracht.grondslagen.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feiten;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.Situatie;
import nl.warmeoverdracht.grondslagen.Uitkomst;
import org.junit.jupiter.api.Test;

/** Whatever somebody writes in rule files, the hard blocks hold: 2,000 seeded random registers. */
class WillekeurigeRegelsTest {

  private static final int REGISTERS = 2_000;

  private static final Set<Categorie> NOOIT =
      EnumSet.of(Categorie.BSN, Categorie.GEZONDHEID, Categorie.STRAFRECHTELIJK);

  private static final Set<Categorie> NOOIT_NAAR_WERKGEVER =
      EnumSet.of(Categorie.BERICHT, Categorie.UITKERING, Categorie.LEEFGEBIED_SIGNALEN);

  private final Random random = new Random(20261121);
  private final ObjectNode example = (ObjectNode) ContractResources.grondslagen().getFirst();

  @Test
  void shouldNeverOpenWhatIsNeverPassedOn() {
    int refused = 0;
    int opened = 0;
    for (int i = 0; i < REGISTERS; i++) {
      Optional<Grondslagen> register = compiled(randomFiles());
      refused += register.isEmpty() ? 1 : 0;
      opened += register.map(WillekeurigeRegelsTest::opened).orElse(0);
    }
    assertThat(refused).as("registers that want too much").isBetween(300, REGISTERS - 300);
    assertThat(opened).as("categories that the others open").isGreaterThan(REGISTERS);
  }

  /** Counts what is open, and fails when it is something that may never be. */
  private static int opened(Grondslagen register) {
    int count = 0;
    for (Partijsoort ontvanger : Partijsoort.values()) {
      for (Fase fase : Fase.values()) {
        for (Uitkomst uitkomst : register.beslis(situatie(ontvanger, fase)).perCategorie()) {
          if (uitkomst instanceof Uitkomst.Toegestaan) {
            count++;
            assertThat(uitkomst.categorie()).isNotIn(NOOIT);
            if (ontvanger == Partijsoort.WERKGEVER) {
              assertThat(uitkomst.categorie()).isNotIn(NOOIT_NAAR_WERKGEVER);
            }
          }
        }
      }
    }
    return count;
  }

  private static Optional<Grondslagen> compiled(List<JsonNode> files) {
    try {
      return Optional.of(Grondslagenregister.compileer(files));
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageContaining("opent wat nooit mag");
      return Optional.empty();
    }
  }

  private static Situatie situatie(Partijsoort ontvanger, Fase fase) {
    return new Situatie(
        Partijsoort.SCHOOL,
        ontvanger,
        fase,
        EnumSet.allOf(Categorie.class),
        Feiten.onbekend(),
        List.of(),
        LocalDate.of(2026, 11, 21));
  }

  private List<JsonNode> randomFiles() {
    List<JsonNode> files = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      ObjectNode file = example.deepCopy();
      file.put("id", "regel-" + i);
      file.put("fase", some(Fase.values(), 1, Codes::code).get(0).textValue());
      file.set("van", example.arrayNode().add("school"));
      file.set("naar", some(Partijsoort.values(), 3, Partijsoort::code));
      file.set("categorieen", some(Categorie.values(), 4, Codes::code));
      file.putObject("voorwaarden");
      file.putObject("overeenkomst").put("soort", "geen");
      files.add(file);
    }
    return files;
  }

  private <T> ArrayNode some(T[] all, int atMost, Function<T, String> code) {
    ArrayNode some = example.arrayNode();
    int count = 1 + random.nextInt(atMost);
    for (int i = 0; i < count; i++) {
      some.add(code.apply(all[random.nextInt(all.length)]));
    }
    return some;
  }
}
