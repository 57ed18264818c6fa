package nl.warmeoverdracht.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.warmeoverdracht.messaging.proef.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(MessagingStack.class)
@ExtendWith(NoErrorLogs.class)
class ManagementIT {

  private final String key = UUID.randomUUID().toString();
  private final HttpClient client = HttpClient.newHttpClient();

  @Inject Testbed testbed;

  @TestHTTPResource(value = "/", management = true)
  URI management;

  @TestHTTPResource("/")
  URI application;

  @Test
  void shouldShowAndRedriveWhatIsParked() throws Exception {
    testbed.publish(Proef.van("geheim").inZaak(key).gedaan(key, 1));
    Await.until("a parked event", () -> testbed.parked(key), count -> count == 1);

    HttpResponse<String> overview = send("GET", "q/berichten/parkeerplaats?limiet=200");
    assertThat(overview.statusCode()).isEqualTo(200);
    assertThat(overview.body()).contains(key, "databaseregel").doesNotContain("geheim");

    JsonNode again = json(send("POST", "q/berichten/redrive/" + key));
    assertThat(again.get("verwerkt").asInt()).isZero();
    assertThat(again.get("reden").asText()).isEqualTo("PgException 23503");

    testbed.createZaak(key);
    JsonNode repaired = json(send("POST", "q/berichten/redrive/" + key));
    assertThat(repaired.get("verwerkt").asInt()).isEqualTo(1);
    assertThat(repaired.has("reden")).isFalse();
    assertThat(testbed.effects(key)).containsExactly(1L);
  }

  @Test
  void shouldReplayAndSkip() throws Exception {
    testbed.publish(Proef.van("x").gedaan(key, 1));
    testbed.awaitEffects(key, 1);

    assertThat(json(send("POST", "q/berichten/replay?sleutel=" + key)).get("opnieuwAangeboden"))
        .hasToString("1");
    assertThat(json(send("DELETE", "q/berichten/parkeerplaats/999999999")).get("overgeslagen"))
        .hasToString("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST q/berichten/replay",
        "POST q/berichten/replay?vanaf=gisteren",
        "POST q/berichten/replay?van=een&totEnMet=2",
        "GET q/berichten/parkeerplaats?limiet=veel",
        "GET q/berichten/parkeerplaats?na=99999999999999999999",
        "DELETE q/berichten/parkeerplaats/geen-nummer"
      })
  void shouldAnswerAProblemToABadRequest(String request) throws Exception {
    String[] parts = request.split(" ");

    HttpResponse<String> response = send(parts[0], parts[1]);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(response).get("title").asText()).isEqualTo("Verzoek onjuist");
  }

  @Test
  void shouldNotBeOnTheInterfaceOfTheApplication() throws Exception {
    HttpResponse<String> response = send("GET", application, "q/berichten/parkeerplaats");

    assertThat(response.statusCode()).isEqualTo(404);
  }

  @Test
  void shouldShowMetricsAndHealth() throws Exception {
    testbed.publish(Proef.van("x").gedaan(key, 1));
    testbed.awaitEffects(key, 1);

    assertThat(send("GET", "q/metrics").body())
        .contains(
            "berichten_relay_achterstand",
            "berichten_oudste_onverzonden_seconden",
            "berichten_geparkeerde_sleutels",
            "berichten_verstoorde_onderdelen",
            "berichten_verzonden_total{topic=\"proef.gebeurtenis\"}",
            "berichten_ontvangen_total{topic=\"proef.gebeurtenis\",uitkomst=\"verwerkt\"}",
            "berichten_relay_vertraging_seconds");
    assertThat(send("GET", "q/health/ready").body()).contains("\"berichten\"");
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    return send(method, management, path);
  }

  private HttpResponse<String> send(String method, URI base, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/" + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return EventJson.MAPPER.readTree(response.body());
  }
}
