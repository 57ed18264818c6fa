package nl.warmeoverdracht.messaging;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server, and can be cut: the server is then out for that client. */
final class TcpProxy {

  private final Vertx vertx = Vertx.vertx();
  private final Set<NetSocket> open = ConcurrentHashMap.newKeySet();
  private final int targetPort;
  private NetServer server;
  private int port;

  TcpProxy(int targetPort) {
    this.targetPort = targetPort;
  }

  /** Lets connections through; at the same port as before. */
  synchronized int restore() {
    server = vertx.createNetServer().connectHandler(this::forward);
    port = join(server.listen(port, "127.0.0.1")).actualPort();
    return port;
  }

  /** Breaks every connection and refuses new ones. */
  synchronized void cut() {
    join(server.close());
    open.forEach(NetSocket::close);
    open.clear();
  }

  void close() {
    join(vertx.close());
  }

  private void forward(NetSocket client) {
    client.pause();
    vertx
        .createNetClient()
        .connect(targetPort, "127.0.0.1")
        .onSuccess(
            target -> {
              open.add(client);
              open.add(target);
              endTogether(client, target);
              endTogether(target, client);
              client.handler(target::write);
              target.handler(client::write);
              client.resume();
            })
        .onFailure(failure -> client.close());
  }

  /** A reset connection is nothing to log here: being cut off is what this is for. */
  private static void endTogether(NetSocket one, NetSocket other) {
    one.exceptionHandler(reset -> other.close());
    one.closeHandler(closed -> other.close());
  }

  private static <T> T join(io.vertx.core.Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}
