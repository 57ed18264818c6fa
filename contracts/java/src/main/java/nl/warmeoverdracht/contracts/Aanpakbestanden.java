package nl.warmeoverdracht.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The approaches as they stand in their files, one a file, and everything that is wrong with the
 * files themselves: it must parse, follow its schema and be named after its id.
 *
 * @param aanpakken what could be read, in the order of the names
 * @param nazorg the statutory aftercare under all of them
 * @param fouten what is wrong, one line each, in Dutch with the file's name
 */
public record Aanpakbestanden(List<JsonNode> aanpakken, JsonNode nazorg, List<String> fouten) {

  private static final String FOLDER = "contracts/aanpakken/";
  private static final String AANPAK = "aanpak.v1.schema.json";
  private static final String REGIO = "regio/regio.v1.schema.json";
  private static final String NAZORG = "wet/nazorg.yaml";
  private static final String YAML = ".yaml";

  public Aanpakbestanden {
    aanpakken = List.copyOf(aanpakken);
    fouten = List.copyOf(fouten);
  }

  /** What ships with this release; throws {@link UncheckedIOException} when it cannot be read. */
  public static Aanpakbestanden meegeleverd() {
    var known = Aanpakbestanden.class.getResource("/" + FOLDER + AANPAK);
    return lees(ContractFolder.beside(known, YAML), name -> ContractResources.text(FOLDER + name));
  }

  /**
   * A folder as somebody is writing it; the schemas and the law are those of this release.
   *
   * @throws UncheckedIOException when the folder or a file in it cannot be read
   */
  public static Aanpakbestanden uit(Path folder) {
    try {
      return lees(ContractFolder.in(folder, YAML), name -> Files.readString(folder.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /**
   * What a region does differently.
   *
   * @param fouten gets what is wrong; then the answer is empty
   * @throws UncheckedIOException when the file cannot be read
   */
  public static Optional<JsonNode> regio(Path file, List<String> fouten) {
    try {
      String name = String.valueOf(file.getFileName());
      return inhoud(name, Files.readString(file), schema(REGIO), fouten);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Aanpakbestanden lees(List<String> names, Text texts) {
    List<JsonNode> aanpakken = new ArrayList<>();
    List<String> fouten = new ArrayList<>();
    Schemas schema = schema(AANPAK);
    for (String name : names) {
      inhoud(name, text(texts, name), schema, fouten)
          .ifPresent(
              aanpak -> {
                aanpakken.add(aanpak);
                String juist = aanpak.path("id").asText() + YAML;
                if (!name.equals(juist)) {
                  fouten.add(name + ": moet " + juist + " heten, naar het veld id.");
                }
              });
    }
    return new Aanpakbestanden(aanpakken, ContractResources.tree(FOLDER + NAZORG), fouten);
  }

  private static Optional<JsonNode> inhoud(
      String name, String text, Schemas schema, List<String> fouten) {
    try {
      JsonNode node = ContractResources.yaml(text);
      List<String> afwijkingen = schema.deviations(node.toString());
      afwijkingen.forEach(afwijking -> fouten.add(name + ": " + afwijking));
      return afwijkingen.isEmpty() ? Optional.of(node) : Optional.empty();
    } catch (IOException e) {
      fouten.add(name + ": is niet te lezen: " + e.getMessage().lines().findFirst().orElse(""));
      return Optional.empty();
    }
  }

  private static Schemas schema(String name) {
    return Schemas.of(ContractResources.text(FOLDER + name));
  }

  private static String text(Text texts, String name) {
    try {
      return texts.of(name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private interface Text {
    String of(String name) throws IOException;
  }
}
