package nl.warmeoverdracht.web.contract;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * Collects the body of a request on the event loop, and stops at the first byte too many: what is
 * too large is never held in memory.
 */
final class BodyReader {

  private static final int MAX_DIGITS = 18;

  private final HttpServerRequest request;
  private final long limit;
  private final Buffer bytes = Buffer.buffer();

  private BodyReader(HttpServerRequest request, long limit) {
    this.request = request;
    this.limit = limit;
  }

  /** The whole body; fails with 413 when it is larger than the limit. */
  static Uni<byte[]> read(HttpServerRequest request, long limit) {
    String announced = request.getHeader("Content-Length");
    if (announced != null
        && (announced.length() > MAX_DIGITS || Long.parseLong(announced) > limit)) {
      return Uni.createFrom().failure(Problems.teGroot(limit));
    }
    return Uni.createFrom().emitter(emitter -> new BodyReader(request, limit).listen(emitter));
  }

  private void listen(UniEmitter<? super byte[]> emitter) {
    request.handler(data -> collect(data, emitter));
    request.exceptionHandler(emitter::fail);
    request.endHandler(_ -> emitter.complete(bytes.getBytes()));
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
    request.resume();
  }

  private void collect(Buffer data, UniEmitter<? super byte[]> emitter) {
    if ((long) bytes.length() + data.length() > limit) {
      request.pause();
      emitter.fail(Problems.teGroot(limit));
    } else {
      bytes.appendBuffer(data);
    }
  }
}
