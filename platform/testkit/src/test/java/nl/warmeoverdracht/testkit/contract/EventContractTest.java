package nl.warmeoverdracht.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.warmeoverdracht.contracts.ContractResources;
import nl.warmeoverdracht.contracts.openapi.StrictJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventContractTest {

  private static final String TOPIC = "school.overdracht";
  private static final String EVENT =
      ContractResources.text(
          "contracts/events/school.overdracht/voorbeelden/geldig/overdracht-aangeboden.v1.json");
  private static final String SUBJECT = StrictJson.parse(EVENT).path("subject").asString();

  @Test
  void shouldAcceptExampleOfTheContract() {
    assertThatCode(() -> check(TOPIC, SUBJECT, EVENT)).doesNotThrowAnyException();
  }

  @Test
  void shouldFailOnFieldThatTheContractDoesNotKnow() {
    String personal = EVENT.replaceFirst("\"aanbodVersie\"", "\"naam\": \"x\", \"aanbodVersie\"");

    assertThatThrownBy(() -> check(TOPIC, SUBJECT, personal))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("breaks its schema");
  }

  @Test
  void shouldFailOnTopicOfAnotherProducer() {
    assertThatThrownBy(() -> check("municipality.overdracht", SUBJECT, EVENT))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("know no");
  }

  @Test
  void shouldFailOnOtherKey() {
    assertThatThrownBy(() -> check(TOPIC, "iets anders", EVENT))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not keyed by its subject");
  }

  private static void check(String topic, String key, String event) {
    EventContract.assertValid(new ConsumerRecord<>(topic, 0, 0, key, event));
  }
}
