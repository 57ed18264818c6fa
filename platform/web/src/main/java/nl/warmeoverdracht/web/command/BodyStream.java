package nl.warmeoverdracht.web.command;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Function;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * The body of a request that is too large for memory: handed over bit by bit, and no faster than it
 * is taken. For operations whose contract says {@code x-stroom: true}; the filter leaves their body
 * alone. Used once, on the event loop of the request.
 */
public final class BodyStream {

  private static final String KEY = "Idempotency-Key";
  private static final int MAX_DIGITS = 18;

  private final HttpServerRequest request;
  private final long limit;
  private final Optional<MessageDigest> digest;
  private long size;
  private boolean ended;
  private boolean busy;

  /**
   * @param limit in bytes; at the first byte more the request is refused with 413
   */
  public BodyStream(HttpServerRequest request, long limit) {
    this.request = request;
    this.limit = limit;
    this.digest =
        Optional.ofNullable(request.getHeader(KEY))
            .map(_ -> Submission.digest(request.method().name(), request.path()));
  }

  /**
   * Hands every bit over, the next when the one before was taken; answers the repeatable command,
   * whose hash is over the whole body.
   */
  public Uni<Optional<Submission>> read(Function<byte[], Uni<Void>> taker) {
    return Uni.createFrom()
        .<Void>emitter(emitter -> listen(taker, emitter))
        .map(_ -> digest.map(sum -> Submission.of(request.getHeader(KEY), sum)));
  }

  private void listen(Function<byte[], Uni<Void>> taker, UniEmitter<? super Void> emitter) {
    if (isAnnouncedTooLarge()) {
      fail(Problems.teGroot(limit), emitter);
      return;
    }
    request.handler(data -> take(data, taker, emitter));
    request.exceptionHandler(emitter::fail);
    request.endHandler(
        _ -> {
          ended = true;
          completeWhenDone(emitter);
        });
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
    request.resume();
  }

  private void take(
      Buffer data, Function<byte[], Uni<Void>> taker, UniEmitter<? super Void> emitter) {
    request.pause();
    size += data.length();
    if (size > limit) {
      fail(Problems.teGroot(limit), emitter);
      return;
    }
    byte[] bytes = data.getBytes();
    digest.ifPresent(sum -> sum.update(bytes));
    busy = true;
    taker
        .apply(bytes)
        .subscribe()
        .with(
            _ -> {
              busy = false;
              completeWhenDone(emitter);
              request.resume();
            },
            failure -> fail(failure, emitter));
  }

  private boolean isAnnouncedTooLarge() {
    String announced = request.getHeader("Content-Length");
    return announced != null
        && (announced.length() > MAX_DIGITS || Long.parseLong(announced) > limit);
  }

  /** What is still on its way is not read any more, so this connection can not be used again. */
  private void fail(Throwable failure, UniEmitter<? super Void> emitter) {
    request.response().putHeader("Connection", "close");
    emitter.fail(failure);
  }

  private void completeWhenDone(UniEmitter<? super Void> emitter) {
    if (ended && !busy) {
      emitter.complete(null);
    }
  }
}
