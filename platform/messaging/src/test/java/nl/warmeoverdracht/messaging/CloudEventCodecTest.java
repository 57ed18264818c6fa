package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventCodecTest {

  private static final UUID ID = UUID.fromString("0199a1b2-0001-7000-8000-000000000001");
  private static final Instant TIME = Instant.parse("2026-11-21T09:00:00.123Z");
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @Test
  void shouldWriteTheNlGovProfile() throws JsonProcessingException {
    JsonNode event = EventJson.MAPPER.readTree(written());

    assertThat(event.get("specversion").asText()).isEqualTo("1.0");
    assertThat(event.get("id").asText()).isEqualTo(ID.toString());
    assertThat(event.get("source").asText())
        .isEqualTo("urn:nld:oin:00000099000000024000:systeem:proef");
    assertThat(event.get("type").asText()).isEqualTo(Proef.GEDAAN);
    assertThat(event.get("subject").asText()).isEqualTo("sleutel");
    assertThat(event.get("time").asText()).isEqualTo("2026-11-21T09:00:00.123Z");
    assertThat(event.get("datacontenttype").asText()).isEqualTo("application/json");
    assertThat(event.get("sequence").isTextual()).isTrue();
    assertThat(event.get("sequence").asText()).isEqualTo("7");
    assertThat(event.get("sequencetype").asText()).isEqualTo("Integer");
    assertThat(event.get("dataref").asText()).isEqualTo("/v1/proeven/1");
    assertThat(event.get("traceparent").asText()).isEqualTo(TRACE);
    assertThat(event.get("data").get("tekst").asText()).isEqualTo("hallo");
    assertThat(event.get("data").has("zaak")).as("absent values are left out").isFalse();
  }

  @Test
  void shouldReadWhatItWrote() {
    ReceivedEvent event = CloudEventCodec.read(written(), Proef.TOPIC, "sleutel");

    assertThat(event.id()).isEqualTo(ID.toString());
    assertThat(event.sequence()).isEqualTo(7);
    assertThat(event.time()).isEqualTo(TIME);
    assertThat(event.dataref()).contains("/v1/proeven/1");
    assertThat(event.data(Proef.class)).isEqualTo(Proef.van("hallo"));
    assertThat(CloudEventCodec.traceparent(written())).contains(TRACE);
  }

  @Test
  void shouldNotShowThePayloadInLogs() {
    ReceivedEvent event = CloudEventCodec.read(written(), Proef.TOPIC, "sleutel");

    assertThat(event).asString().contains(ID.toString()).doesNotContain("hallo");
    assertThat(Proef.van("hallo").gedaan("sleutel", 1)).asString().doesNotContain("hallo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geen json",
        "[]",
        "{}",
        "null",
        "\"tekst\"",
        "{\"specversion\":\"9.9\",\"id\":\"1\",\"source\":\"urn:x\",\"type\":\"t\"}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"urn:x\",\"type\":\"t\"}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"urn:x\",\"type\":\"t\",\"time\":\"nu\",\"sequence\":\"1\"}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"urn:x\",\"type\":\"t\",\"time\":\"2026-11-21T09:00:00Z\",\"sequence\":\"een\"}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\" :\",\"type\":\"t\",\"time\":\"2026-11-21T09:00:00Z\",\"sequence\":\"1\"}"
      })
  void shouldRefuseWhatIsNoEvent(String json) {
    assertThatThrownBy(() -> CloudEventCodec.read(json, Proef.TOPIC, "sleutel"))
        .isInstanceOf(UnprocessableEventException.class)
        .extracting(e -> ((UnprocessableEventException) e).code())
        .isEqualTo("geen-cloudevent");
  }

  private static String written() {
    return CloudEventCodec.write(
        Proef.van("hallo").gedaan("sleutel", 7).withDataref("/v1/proeven/1"),
        "proef",
        ID,
        TIME,
        Optional.of(TRACE));
  }
}
