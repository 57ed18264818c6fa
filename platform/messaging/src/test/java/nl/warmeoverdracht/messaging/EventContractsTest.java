package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.contracts.Gebeurtenistype;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Judges the examples of every event of the platform, found as services find them. */
class EventContractsTest {

  private final MessagingConfig config = SecondInstance.config(Map.of());
  private final EventContracts contracts =
      new EventContracts(new ClasspathEventSchemas(config), config);

  @ParameterizedTest
  @EnumSource
  void shouldFindTheSchemaAndAcceptTheExample(Gebeurtenistype type) {
    String example = example(type);

    assertThat(contracts.violationsByProducer(type.topic(), type.type(), example)).isEmpty();
    contracts.checkAsReader(CloudEventCodec.read(example, type.topic(), "sleutel"), example);
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAnUnknownFieldOfAProducerAndReadItAllTheSame(Gebeurtenistype type)
      throws JsonProcessingException {
    ObjectNode tomorrow = (ObjectNode) EventJson.MAPPER.readTree(example(type));
    tomorrow.withObjectProperty("data").put("nieuwVeld", 1);
    tomorrow.put("nieuw", "attribuut");
    String json = tomorrow.toString();

    assertThat(contracts.violationsByProducer(type.topic(), type.type(), json)).isNotEmpty();
    contracts.checkAsReader(CloudEventCodec.read(json, type.topic(), "sleutel"), json);
  }

  @ParameterizedTest
  @EnumSource
  void shouldNotReadAnEventWithoutItsData(Gebeurtenistype type) throws JsonProcessingException {
    ObjectNode empty = (ObjectNode) EventJson.MAPPER.readTree(example(type));
    empty.putObject("data");
    String json = empty.toString();
    ReceivedEvent event = CloudEventCodec.read(json, type.topic(), "sleutel");

    assertThatThrownBy(() -> contracts.checkAsReader(event, json))
        .isInstanceOf(UnprocessableEventException.class)
        .hasMessageContaining("/data: required");
  }

  private static String example(Gebeurtenistype type) {
    return ContractResources.text(
        "contracts/events/%s/voorbeelden/geldig/%s.v1.json".formatted(type.topic(), type.naam()));
  }
}
