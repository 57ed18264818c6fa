package nl.warmeoverdracht.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.pgclient.PgException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new IllegalStateException("x"), 500),
        Arguments.of(new UnauthorizedException(), 401),
        Arguments.of(new AuthenticationFailedException(), 401),
        Arguments.of(new AuthenticationFailedException(new ConnectException()), 503),
        Arguments.of(new OIDCException("no keys"), 503),
        Arguments.of(new ForbiddenException(), 403),
        Arguments.of(new ClientWebApplicationException(404), 500),
        Arguments.of(MismatchedInputException.from(null, String.class, "geheim"), 400),
        Arguments.of(
            new IllegalStateException(MismatchedInputException.from(null, String.class, "")), 500),
        Arguments.of(new StaleVersionException(), 412),
        Arguments.of(new CompletionException(new StaleVersionException()), 412),
        Arguments.of(new jakarta.persistence.OptimisticLockException(), 412),
        Arguments.of(new CompletionException(Problems.versieOntbreekt()), 428),
        Arguments.of(new ConnectException(), 503),
        Arguments.of(sql("23505"), 500),
        Arguments.of(sql("40001"), 503),
        Arguments.of(sql("57P01"), 503));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldChooseProblemByFailure(Throwable failure, int status) {
    assertThat(Faults.problem(failure).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 406, 413, 415, 503})
  void shouldKeepStatusOfFramework(int status) {
    assertThat(Faults.problem(new WebApplicationException(status)).status()).isEqualTo(status);
  }

  @Test
  void shouldTellFrameworkStatusThatContractsDoNotKnowAsOurFault() {
    assertThat(Faults.problem(new WebApplicationException(418)).status()).isEqualTo(500);
  }

  @Test
  void shouldNotShowCauseToCaller() {
    ProblemException problem = Faults.problem(new IllegalStateException("geheim"));

    assertThat(problem.details().toString()).doesNotContain("geheim");
    assertThat(problem.getCause()).hasMessage("geheim");
  }

  private static PgException sql(String state) {
    return new PgException("geheim", "ERROR", state, "geheim");
  }
}
