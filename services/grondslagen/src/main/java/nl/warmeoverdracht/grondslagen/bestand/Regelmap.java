package nl.warmeoverdracht.grondslagen.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.contracts.Schemas;
import nl.warmeoverdracht.grondslagen.Grondslag;

/**
 * A folder with rule files as somebody is writing them: what can be read, and everything that is
 * wrong with the files themselves.
 */
public final class Regelmap {

  private static final String STROMEN = "stromen.yaml";
  private static final String INHOUD = "inhoud.txt";
  private static final Set<String> GEEN_REGEL = Set.of(STROMEN, "uitsluitingen.yaml");

  private final Path map;
  private final List<String> fouten = new ArrayList<>();
  private final List<Grondslag> regels = new ArrayList<>();
  private final List<Wetstroom> stromen = new ArrayList<>();

  private Regelmap(Path map) {
    this.map = map;
  }

  /** Reads the folder; throws {@link UncheckedIOException} when that itself fails. */
  public static Regelmap lees(Path map) {
    Regelmap regelmap = new Regelmap(map);
    List<String> bestanden = regelmap.bestanden();
    regelmap.vergelijkMetInhoud(bestanden);
    bestanden.forEach(regelmap::leesRegel);
    regelmap
        .inhoud(STROMEN, "stromen.v1.schema.json")
        .ifPresent(node -> regelmap.stromen.addAll(Wetstroom.lees(node)));
    return regelmap;
  }

  /** What is wrong, one line each. */
  public List<String> fouten() {
    return List.copyOf(fouten);
  }

  /** The rules that could be read. */
  public List<Grondslag> regels() {
    return List.copyOf(regels);
  }

  /** The law's own table. */
  public List<Wetstroom> stromen() {
    return List.copyOf(stromen);
  }

  private void leesRegel(String naam) {
    inhoud(naam, "grondslag.v1.schema.json")
        .map(GrondslagBestand::lees)
        .ifPresent(
            regel -> {
              regels.add(regel);
              if (!naam.equals(regel.naam() + ".yaml")) {
                fouten.add(naam + ": moet " + regel.naam() + ".yaml heten.");
              }
            });
  }

  /** The content, when it parses and is as its schema says. */
  private Optional<JsonNode> inhoud(String naam, String schema) {
    try {
      JsonNode node = ContractResources.yaml(Files.readString(map.resolve(naam)));
      List<String> afwijkingen =
          Schemas.of(ContractResources.text("contracts/grondslagen/" + schema))
              .deviations(node.toString());
      afwijkingen.forEach(afwijking -> fouten.add(naam + ": " + afwijking));
      return afwijkingen.isEmpty() ? Optional.of(node) : Optional.empty();
    } catch (IOException e) {
      fouten.add(naam + ": is niet te lezen: " + e.getMessage().lines().findFirst().orElse(""));
      return Optional.empty();
    }
  }

  private void vergelijkMetInhoud(List<String> bestanden) {
    List<String> genoemd;
    try {
      genoemd = Files.readAllLines(map.resolve(INHOUD)).stream().map(String::strip).toList();
    } catch (IOException e) {
      fouten.add(INHOUD + ": is er niet.");
      return;
    }
    bestanden.stream()
        .filter(naam -> !genoemd.contains(naam))
        .forEach(
            naam -> fouten.add(INHOUD + ": noemt " + naam + " niet; die regel telt dus niet."));
    genoemd.stream()
        .filter(naam -> !naam.isEmpty() && !bestanden.contains(naam))
        .forEach(naam -> fouten.add(INHOUD + ": noemt " + naam + ", en dat bestand is er niet."));
  }

  private List<String> bestanden() {
    try (Stream<Path> namen = Files.list(map)) {
      return namen
          .map(pad -> pad.getFileName().toString())
          .filter(naam -> naam.endsWith(".yaml") && !GEEN_REGEL.contains(naam))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + map, e);
    }
  }
}
