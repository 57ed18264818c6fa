package nl.warmeoverdracht.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.warmeoverdracht.web.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real server and client, because backpressure is between the two. */
class BodyStreamTest {

  private static final int LIMIT = 3_000_000;
  private static final int OK = 200;
  private static final int TOO_LARGE = 413;
  private static final int FAILED = 503;

  private final Vertx vertx = Vertx.vertx();
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger mostBusy = new AtomicInteger();
  private final AtomicReference<Optional<Submission>> submission = new AtomicReference<>();
  private boolean takerFails;
  private HttpServer server;

  @BeforeEach
  void start() {
    server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  @AfterEach
  void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void shouldHandOverEveryByteOneBitAtATimeAndHashTheWhole() throws Exception {
    byte[] body = bytes(2_500_000);

    assertThat(send(BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(OK);

    assertThat(taken.toByteArray()).isEqualTo(body);
    assertThat(mostBusy).hasValue(1);
    assertThat(submission.get()).contains(Submission.of("sleutel", "POST", "/bestand", body));
  }

  @Test
  void shouldAnswerABodyWithoutBytes() throws Exception {
    assertThat(send(BodyPublishers.noBody()).statusCode()).isEqualTo(OK);
    assertThat(taken.size()).isZero();
  }

  @Test
  void shouldRefuseWhatIsAnnouncedTooLargeBeforeTakingAnything() throws Exception {
    assertThat(send(BodyPublishers.ofByteArray(bytes(LIMIT + 1))).statusCode())
        .isEqualTo(TOO_LARGE);
    assertThat(taken.size()).isZero();
  }

  @Test
  void shouldRefuseAtTheFirstByteTooManyWhenNothingWasAnnounced() throws Exception {
    byte[] body = bytes(LIMIT + 1);
    BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    HttpResponse<Void> answer = send(chunked);
    assertThat(answer.statusCode()).isEqualTo(TOO_LARGE);
    assertThat(answer.headers().firstValue("Connection")).contains("close");
    assertThat(taken.size()).isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void shouldStopReadingWhenWhoTakesItFails() throws Exception {
    takerFails = true;
    assertThat(send(BodyPublishers.ofByteArray(bytes(100_000))).statusCode()).isEqualTo(FAILED);
    assertThat(submission.get()).isNull();
  }

  private void answer(HttpServerRequest request) {
    request.pause();
    new BodyStream(request, LIMIT)
        .read(this::take)
        .subscribe()
        .with(
            read -> {
              submission.set(read);
              request.response().end();
            },
            failure -> request.response().setStatusCode(status(failure)).end());
  }

  private static int status(Throwable failure) {
    return failure instanceof ProblemException problem ? problem.status() : FAILED;
  }

  /** Takes its time: only when it is done may the next bit come. */
  private Uni<Void> take(byte[] bytes) {
    mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
    return Uni.createFrom()
        .emitter(
            emitter ->
                vertx.setTimer(
                    1,
                    _ -> {
                      taken.writeBytes(bytes);
                      busy.decrementAndGet();
                      if (takerFails) {
                        emitter.fail(new IllegalStateException("no room"));
                      } else {
                        emitter.complete(null);
                      }
                    }));
  }

  private HttpResponse<Void> send(BodyPublisher body) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.actualPort() + "/bestand");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Idempotency-Key", "sleutel")
            .expectContinue(true)
            .POST(body)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding());
    }
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
