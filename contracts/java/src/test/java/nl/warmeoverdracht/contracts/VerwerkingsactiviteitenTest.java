package nl.warmeoverdracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The register of processing activities, and that no read escapes it. */
class VerwerkingsactiviteitenTest {

  private static final String ACTIVITEIT = "x-verwerkingsactiviteit";
  private static final String GEEN = "x-geen-dataverwerking";
  private static final JsonNode REGISTER =
      ContractResources.tree("contracts/verwerkingsactiviteiten.yaml");
  private static final Schemas SCHEMA =
      Schemas.of(ContractResources.text("contracts/verwerkingsactiviteiten.v1.schema.json"));

  private record Bewerking(String dienst, String methode, JsonNode contract) {

    static Stream<Bewerking> alle() {
      return ApiContract.SERVICES.stream()
          .flatMap(
              dienst ->
                  ApiContract.load(dienst).get("paths").properties().stream()
                      .flatMap(path -> path.getValue().properties().stream())
                      .filter(method -> Set.of("get", "post", "put").contains(method.getKey()))
                      .map(method -> van(dienst, method)));
    }

    private static Bewerking van(String dienst, Map.Entry<String, JsonNode> method) {
      return new Bewerking(dienst, method.getKey(), method.getValue());
    }

    Optional<String> tekst(String naam) {
      return Optional.ofNullable(contract.get(naam)).map(JsonNode::textValue);
    }

    Set<String> lijst(String naam) {
      return teksten(contract.get(naam));
    }

    @Override
    public String toString() {
      return dienst + " " + contract.get("operationId").textValue();
    }
  }

  @Test
  void shouldFollowItsSchema() {
    assertThat(SCHEMA.deviations(REGISTER.toString())).isEmpty();
  }

  @Test
  void shouldRefuseAnActivityWithoutAPurpose() {
    JsonNode register = REGISTER.deepCopy();
    ((ObjectNode) register.at("/activiteiten/0")).remove("doel");

    assertThat(SCHEMA.deviations(register.toString())).isNotEmpty();
  }

  @Test
  void shouldNameAnActivityOnce() {
    assertThat(activiteiten()).extracting(a -> a.get("id").textValue()).doesNotHaveDuplicates();
  }

  @Test
  void shouldKnowTheAddressOfAnActivityAndOfNothingElse() {
    assertThat(Verwerkingsactiviteiten.uri("dossier-inzien"))
        .hasToString(
            "Optional[https://api.warmeoverdracht.example/verwerkingsactiviteiten/dossier-inzien]");
    assertThat(Verwerkingsactiviteiten.uri("nieuwsgierigheid")).isEmpty();
  }

  @Test
  void shouldHaveAnActivityForEachReadOrAReasonWhyNot() {
    assertThat(Bewerking.alle().filter(b -> b.methode().equals("get")))
        .isNotEmpty()
        .allSatisfy(
            read ->
                assertThat(Stream.of(ACTIVITEIT, GEEN).flatMap(naam -> read.tekst(naam).stream()))
                    .as("%s: one of %s and %s", read, ACTIVITEIT, GEEN)
                    .singleElement()
                    .asString()
                    .isNotBlank());
  }

  @Test
  void shouldNameActivitiesOfItsOwnServiceAndForItsOwnTasks() {
    assertThat(Bewerking.alle().filter(b -> b.tekst(ACTIVITEIT).isPresent()))
        .isNotEmpty()
        .allSatisfy(
            bewerking -> {
              JsonNode activiteit = activiteit(bewerking.tekst(ACTIVITEIT).orElseThrow());
              assertThat(activiteit.get("dienst").textValue())
                  .as(bewerking.toString())
                  .isEqualTo(bewerking.dienst());
              if (!bewerking.lijst("x-rollen").contains("dienst")) {
                assertThat(teksten(activiteit.get("taken")))
                    .as(bewerking.toString())
                    .containsAll(bewerking.lijst("x-taken"));
              }
            });
  }

  @Test
  void shouldHaveNoActivityThatNothingDoes() {
    Set<String> gebruikt = new HashSet<>();
    Bewerking.alle().forEach(b -> b.tekst(ACTIVITEIT).ifPresent(gebruikt::add));

    assertThat(activiteiten()).extracting(a -> a.get("id").textValue()).hasSameElementsAs(gebruikt);
  }

  private static JsonNode activiteit(String id) {
    return activiteiten().stream()
        .filter(a -> a.get("id").textValue().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no activity " + id));
  }

  private static List<JsonNode> activiteiten() {
    return StreamSupport.stream(REGISTER.get("activiteiten").spliterator(), false).toList();
  }

  private static Set<String> teksten(JsonNode lijst) {
    Set<String> teksten = new HashSet<>();
    lijst.forEach(tekst -> teksten.add(tekst.textValue()));
    return teksten;
  }
}
