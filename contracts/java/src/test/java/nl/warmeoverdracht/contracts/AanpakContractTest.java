package nl.warmeoverdracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The approaches are data: each is a file that follows its schema, and nothing lists them. */
class AanpakContractTest {

  private static final Schemas AANPAK = schema("aanpak.v1.schema.json");
  private static final Schemas REGIO = schema("regio/regio.v1.schema.json");
  private static final Aanpakbestanden SHIPPED = Aanpakbestanden.meegeleverd();

  @TempDir Path folder;

  static Stream<JsonNode> aanpakken() {
    return SHIPPED.aanpakken().stream();
  }

  @Test
  void shouldFindEveryFileOfTheFolder() {
    assertThat(SHIPPED.fouten()).isEmpty();
    assertThat(aanpakken().map(aanpak -> aanpak.path("id").asText() + ".yaml"))
        .containsExactlyInAnyOrderElementsOf(
            ContractFiles.in("aanpakken", ".yaml").stream()
                .filter(file -> file.getParent().endsWith("aanpakken"))
                .map(file -> file.getFileName().toString())
                .toList());
  }

  @Test
  void shouldFindTheSameFilesInAJar() throws IOException {
    Path jar = folder.resolve("contracts.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name :
          List.of("aanpakken/b.yaml", "aanpakken/a.yaml", "aanpakken/wet/c.yaml", "regio/d.yaml")) {
        out.putNextEntry(new ZipEntry("contracts/" + name));
        out.closeEntry();
      }
    }
    URI known = URI.create("jar:" + jar.toUri() + "!/contracts/aanpakken/b.yaml");

    assertThat(ContractFolder.beside(known.toURL(), ".yaml")).containsExactly("a.yaml", "b.yaml");
  }

  @ParameterizedTest
  @MethodSource("aanpakken")
  void shouldRefuseAnApproachInWhichSomethingIsNeitherSaidNorUnknown(JsonNode aanpak) {
    for (String field : List.of("doelgroep", "fasen", "rollen", "instrumenten", "nazorg")) {
      ObjectNode without = aanpak.deepCopy();
      without.remove(field);

      assertThat(AANPAK.deviations(without.toString())).as(field).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("aanpakken")
  void shouldNameAPhaseAndAContactOnce(JsonNode aanpak) {
    assertThat(ids(aanpak.path("fasen"))).doesNotHaveDuplicates();
    assertThat(ids(aanpak.at("/nazorg/contacten"))).doesNotHaveDuplicates();
  }

  @Test
  void shouldRefuseATermOnBothSidesOfItsAnchor() {
    ObjectNode aanpak = aanpakken().findFirst().orElseThrow().deepCopy();
    aanpak
        .putObject("nazorg")
        .put("tot", "onbekend")
        .put("contacten", "onbekend")
        .putObject("van")
        .put("anker", "uitstroom")
        .put("voor", "P1M")
        .put("na", "P1M");

    assertThat(AANPAK.deviations(aanpak.toString())).isNotEmpty();
  }

  @Test
  void shouldRefuseAftercareThatNeverBegins() {
    ObjectNode aanpak = aanpakken().findFirst().orElseThrow().deepCopy();
    aanpak.putObject("nazorg").put("van", "geen").put("tot", "geen").put("contacten", "onbekend");

    assertThat(AANPAK.deviations(aanpak.toString())).isNotEmpty();
  }

  @Test
  void shouldSayWhatIsWrongWithAFile() throws IOException {
    Files.writeString(folder.resolve("anders.yaml"), "id: waakvlam\n");
    Files.writeString(folder.resolve("stuk.yaml"), "id: [\n");

    Aanpakbestanden read = Aanpakbestanden.uit(folder);

    assertThat(read.aanpakken()).isEmpty();
    assertThat(read.fouten())
        .anySatisfy(fout -> assertThat(fout).startsWith("anders.yaml: ").contains("fasen"))
        .anySatisfy(fout -> assertThat(fout).startsWith("stuk.yaml: is niet te lezen"));
  }

  @Test
  void shouldRefuseAFileUnderAnotherName() throws IOException {
    Files.writeString(
        folder.resolve("anders.yaml"), ContractResources.text("contracts/aanpakken/waakvlam.yaml"));

    assertThat(Aanpakbestanden.uit(folder).fouten())
        .containsExactly("anders.yaml: moet waakvlam.yaml heten, naar het veld id.");
  }

  @Test
  void shouldFollowTheSchemaOfTheLaw() {
    assertThat(schema("wet/nazorg.v1.schema.json").deviations(SHIPPED.nazorg().toString()))
        .isEmpty();
  }

  @Test
  void shouldReadTheExampleOfARegion() {
    List<String> fouten = new ArrayList<>();
    var file = ContractFiles.in("aanpakken/regio", ".yaml").getFirst();

    assertThat(Aanpakbestanden.regio(file, fouten)).isPresent();
    assertThat(fouten).isEmpty();
  }

  @Test
  void shouldRefuseARegionThatDoesNotSayWhy() {
    ObjectNode regio =
        ContractResources.tree("contracts/aanpakken/regio/voorbeeld.yaml").deepCopy();
    ((ObjectNode) regio.at("/aanpakken/waakvlam")).remove("reden");

    assertThat(REGIO.deviations(regio.toString())).isNotEmpty();
  }

  @Test
  void shouldDefineTermsTheSameForAnApproachAndARegion() {
    JsonNode aanpak = ContractResources.tree("contracts/aanpakken/aanpak.v1.schema.json");
    JsonNode regio = ContractResources.tree("contracts/aanpakken/regio/regio.v1.schema.json");

    assertThat(regio.get("$defs")).isEqualTo(aanpak.get("$defs"));
  }

  private static List<String> ids(JsonNode list) {
    return list.valueStream().map(item -> item.path("id").asText()).toList();
  }

  private static Schemas schema(String name) {
    return Schemas.of(ContractResources.text("contracts/aanpakken/" + name));
  }
}
