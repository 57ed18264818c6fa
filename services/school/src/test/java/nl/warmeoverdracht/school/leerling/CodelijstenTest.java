package nl.warmeoverdracht.school.leerling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.stream.Stream;
import nl.warmeoverdracht.contracts.ContractResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The code lists of the import are those of the contract, word for word. */
class CodelijstenTest {

  static Stream<Arguments> lijsten() {
    return Stream.of(
        Arguments.of("Niveau", Codelijsten.NIVEAUS),
        Arguments.of("Uitstroomprofiel", Codelijsten.UITSTROOMPROFIELEN),
        Arguments.of("Regeling", Codelijsten.REGELINGEN),
        Arguments.of("Leefgebied", Codelijsten.LEEFGEBIEDEN),
        Arguments.of("Begeleidingsbehoefte", Codelijsten.BEGELEIDINGSBEHOEFTEN),
        Arguments.of(
            "Schoolsoort", Stream.of(Schoolsoort.values()).map(Schoolsoort::code).toList()),
        Arguments.of(
            "SoortAkkoord", Stream.of(SoortAkkoord.values()).map(SoortAkkoord::code).toList()),
        Arguments.of("Verklaring", Stream.of(Verklaring.values()).map(Verklaring::code).toList()),
        Arguments.of(
            "GegevenDoor", Stream.of(GegevenDoor.values()).map(GegevenDoor::code).toList()));
  }

  @ParameterizedTest
  @MethodSource("lijsten")
  void shouldBeTheListOfTheContract(String schema, Collection<String> codes) throws IOException {
    assertThat(enumVan(schema)).containsExactlyInAnyOrderElementsOf(codes);
  }

  private static Iterable<String> enumVan(String schema) throws IOException {
    try (InputStream contract =
        ContractResources.class.getResourceAsStream("/contracts/api/gedeeld.yaml")) {
      JsonNode codes =
          new YAMLMapper().readTree(contract).at("/components/schemas/" + schema + "/enum");
      return codes.valueStream().map(JsonNode::asText).toList();
    }
  }
}
