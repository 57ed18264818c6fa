package nl.warmeoverdracht.messaging;

import static nl.warmeoverdracht.messaging.FailureClass.DETERMINISTIC;
import static nl.warmeoverdracht.messaging.FailureClass.OUTAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailureClassTest {

  @ParameterizedTest
  @MethodSource("deterministic")
  void shouldParkWhatWillFailAgain(Throwable failure) {
    assertThat(FailureClass.of(failure)).isEqualTo(DETERMINISTIC);
  }

  static Stream<Throwable> deterministic() {
    return Stream.of(
        new UnprocessableEventException("onbekend", "unknown"),
        new IllegalArgumentException(),
        new NullPointerException(),
        new CompletionException(new ClassCastException()),
        new RuntimeException(new UnprocessableEventException("onbekend", "unknown")),
        new JsonParseException("broken"),
        new UncheckedIOException(new JsonParseException("broken")));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void shouldWaitForWhatPasses(Throwable failure) {
    assertThat(FailureClass.of(failure)).isEqualTo(OUTAGE);
  }

  static Stream<Throwable> outages() {
    return Stream.of(
        new ConnectException(),
        new UncheckedIOException(new IOException()),
        new CompletionException(new TimeoutException()),
        new VertxException("connection was closed"),
        new IllegalStateException("pool closed"),
        new RuntimeException("unknown"),
        new RuntimeException(new IOException(new IllegalArgumentException())));
  }

  @ParameterizedTest
  @CsvSource({
    "23505, DETERMINISTIC",
    "22001, DETERMINISTIC",
    "42501, DETERMINISTIC",
    "40001, OUTAGE",
    "40P01, OUTAGE",
    "08006, OUTAGE",
    "53300, OUTAGE",
    "57P01, OUTAGE",
    "28000, OUTAGE",
    "55P03, OUTAGE"
  })
  void shouldJudgeADatabaseFailureByItsState(String state, FailureClass expected) {
    assertThat(FailureClass.of(new RuntimeException(databaseFailure(state)))).isEqualTo(expected);
  }

  @Test
  void shouldNotKeepMessagesThatMayQuoteValues() {
    PgException failure = databaseFailure("23505");

    assertThat(Causes.describe(new RuntimeException("Jan", failure)))
        .isEqualTo("PgException 23505");
    assertThat(Causes.describe(new IllegalArgumentException("Jan")))
        .isEqualTo("IllegalArgumentException");
    assertThat(Causes.code(failure)).isEqualTo("databaseregel");
    assertThat(Causes.code(new NullPointerException("Jan"))).isEqualTo("programmafout");
  }

  @Test
  void shouldKeepWhatAHandlerSaysItself() {
    Throwable failure =
        new CompletionException(
            new UnprocessableEventException("onbekende-partij", "no such party"));

    assertThat(Causes.describe(failure)).isEqualTo("no such party");
    assertThat(Causes.code(failure)).isEqualTo("onbekende-partij");
  }

  private static PgException databaseFailure(String state) {
    return new PgException("Key (naam)=(Jan) already exists", "ERROR", state, null);
  }
}
