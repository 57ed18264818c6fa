package nl.warmeoverdracht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import nl.warmeoverdracht.web.client.DienstNietBeschikbaar;
import nl.warmeoverdracht.web.client.DienstWeigert;
import nl.warmeoverdracht.web.client.ServiceCalls;
import nl.warmeoverdracht.web.proef.ProefClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceClientIT {

  @TestHTTPResource URI service;

  @Test
  void shouldCallAnotherServiceWithOwnToken() {
    Response response = answer(client(service).dienstvraag());

    assertThat(response.getStatus()).isEqualTo(204);
  }

  @Test
  void shouldTellRefusal() {
    Uni<Response> call = client(service).dingen();

    assertThatThrownBy(() -> answer(call))
        .isInstanceOfSatisfying(
            DienstWeigert.class, refusal -> assertThat(refusal.status()).isEqualTo(403));
  }

  @Test
  void shouldTellServiceThatIsNotThere() {
    Uni<Response> call = client(URI.create("http://127.0.0.1:1")).dienstvraag();

    assertThatThrownBy(() -> answer(call)).isInstanceOf(DienstNietBeschikbaar.class);
  }

  private static ProefClient client(URI address) {
    return QuarkusRestClientBuilder.newBuilder().baseUri(address).build(ProefClient.class);
  }

  private static Response answer(Uni<Response> call) {
    return ServiceCalls.to("proef", call).await().atMost(Duration.ofSeconds(10));
  }
}
