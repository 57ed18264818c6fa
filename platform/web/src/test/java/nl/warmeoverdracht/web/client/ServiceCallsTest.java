package nl.warmeoverdracht.web.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.warmeoverdracht.web.problem.Outages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCallsTest {

  static Stream<Throwable> outages() {
    return Stream.of(
        new ProcessingException(new ConnectException()),
        new TimeoutException(),
        new WebApplicationException(500),
        new WebApplicationException(503),
        new WebApplicationException(429),
        new IllegalStateException("unreadable answer"));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void shouldTellOutageByItsService(Throwable failure) {
    assertThatThrownBy(() -> call(failure))
        .isInstanceOfSatisfying(
            DienstNietBeschikbaar.class, down -> assertThat(down.dienst()).isEqualTo("consent"))
        .matches(Outages::isOutage);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 422})
  void shouldTellRefusalByItsStatus(int status) {
    assertThatThrownBy(() -> call(new WebApplicationException(status)))
        .isInstanceOfSatisfying(
            DienstWeigert.class, refusal -> assertThat(refusal.status()).isEqualTo(status))
        .matches(failure -> !Outages.isOutage(failure));
  }

  @Test
  void shouldPassAnswerOn() {
    assertThat(ServiceCalls.to("consent", Uni.createFrom().item("ja")).await().indefinitely())
        .isEqualTo("ja");
  }

  private static void call(Throwable failure) {
    ServiceCalls.to("consent", Uni.createFrom().failure(failure)).await().indefinitely();
  }
}
