package nl.warmeoverdracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GebeurtenisContractTest {

  static Stream<Path> valid() {
    return ContractFiles.in("events", ".json").stream().filter(file -> isIn(file, "geldig"));
  }

  static Stream<Path> invalid() {
    return ContractFiles.in("events", ".json").stream().filter(file -> isIn(file, "ongeldig"));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void shouldAcceptValidExample(Path example) {
    assertThat(schema(example).deviations(ContractFiles.text(example))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void shouldRefuseInvalidExample(Path example) {
    assertThat(schema(example).deviations(ContractFiles.text(example))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void shouldReadExampleIntoRecordAndWriteTheSameBack(Path example) throws Exception {
    var data = ContractJson.mapper().readTree(ContractFiles.text(example)).get("data");

    var event = ContractJson.mapper().treeToValue(data, type(example).soort());

    // Through text: a tree made of an object tells int from long, JSON does not.
    assertThat(ContractJson.mapper().readTree(ContractJson.mapper().writeValueAsString(event)))
        .isEqualTo(data);
    assertThat(Gebeurtenistype.van(event)).isEqualTo(type(example));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void shouldReadTomorrowsEventIgnoringWhatIsUnknown(Path example) throws JsonProcessingException {
    var today =
        (ObjectNode) ContractJson.mapper().readTree(ContractFiles.text(example)).get("data");
    var tomorrow = today.deepCopy().put("laterToegevoegd", 1);

    assertThat(ContractJson.mapper().treeToValue(tomorrow, type(example).soort()))
        .isEqualTo(ContractJson.mapper().treeToValue(today, type(example).soort()));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void shouldUseTheTopicKeyAsSubject(Path example) throws JsonProcessingException {
    var event = ContractJson.mapper().readTree(ContractFiles.text(example));
    var data = ContractJson.mapper().treeToValue(event.get("data"), type(example).soort());

    assertThat(data.onderwerp()).isEqualTo(event.get("subject").textValue());
  }

  @ParameterizedTest
  @EnumSource(Gebeurtenistype.class)
  void shouldHaveExamplesOfBothKinds(Gebeurtenistype type) {
    assertThat(valid().filter(file -> type(file) == type)).isNotEmpty();
    assertThat(invalid().filter(file -> type(file) == type)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(invalid().filter(file -> type(file) == type))
        .as("an example with personal data")
        .anyMatch(file -> file.toString().endsWith("persoonsgegeven.json"));
  }

  @Test
  void shouldHaveATypeForEverySchemaAndTheOtherWayRound() {
    assertThat(
            ContractFiles.in("events", ".schema.json").stream()
                .map(ContractFiles::resource)
                .filter(name -> name.chars().filter(c -> c == '/').count() == 3))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Gebeurtenistype.values()).map(Gebeurtenistype::schemaResource).toList());
  }

  private static Schemas schema(Path example) {
    return Schemas.of(GebeurtenisSchema.json(type(example)));
  }

  private static Gebeurtenistype type(Path example) {
    var name = List.of(example.getFileName().toString().split("\\.")).getFirst();
    var topic = example.getParent().getParent().getParent().getFileName().toString();
    return Stream.of(Gebeurtenistype.values())
        .filter(type -> type.naam().equals(name) && type.topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event type belongs to " + example));
  }

  private static boolean isIn(Path file, String folder) {
    return file.getParent().getFileName().toString().equals(folder);
  }
}
