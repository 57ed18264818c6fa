package nl.warmeoverdracht.web.contract;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import nl.warmeoverdracht.web.problem.Problems;
import org.jboss.resteasy.reactive.server.spi.ServerHttpRequest;

/**
 * Collects the body of a request on the event loop, and stops at the first byte too many: what is
 * too large is never held in memory.
 */
final class BodyReader {

  private BodyReader() {}

  /** The whole body; fails with 413 when it is larger than the limit. */
  static Uni<byte[]> read(ServerHttpRequest request, long limit) {
    String announced = request.getRequestHeader("Content-Length");
    if (announced != null && announced.length() <= 18 && Long.parseLong(announced) > limit) {
      return Uni.createFrom().failure(Problems.teGroot(limit));
    }
    return Uni.createFrom().emitter(emitter -> listen(request, limit, emitter));
  }

  private static void listen(
      ServerHttpRequest request, long limit, UniEmitter<? super byte[]> emitter) {
    Collector collector = new Collector(request, limit, emitter);
    if (request.isRequestEnded()) {
      collector.done();
    } else {
      request.setReadListener(collector);
      request.resumeRequestInput();
    }
  }

  private static final class Collector implements ServerHttpRequest.ReadCallback {
    private final ServerHttpRequest request;
    private final long limit;
    private final UniEmitter<? super byte[]> emitter;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Collector(ServerHttpRequest request, long limit, UniEmitter<? super byte[]> emitter) {
      this.request = request;
      this.limit = limit;
      this.emitter = emitter;
    }

    @Override
    public void data(ByteBuffer data) {
      if (bytes.size() + (long) data.remaining() > limit) {
        request.pauseRequestInput();
        emitter.fail(Problems.teGroot(limit));
        return;
      }
      byte[] chunk = new byte[data.remaining()];
      data.get(chunk);
      bytes.write(chunk, 0, chunk.length);
    }

    @Override
    public void done() {
      emitter.complete(bytes.toByteArray());
    }
  }
}
