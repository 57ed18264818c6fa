package nl.warmeoverdracht.testkit.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Stands where others expect a service, in front of the real one. It passes requests and answers on
 * unchanged, or it is shut, or it loses the answer, or it runs a hook while the answer is on its
 * way. It never makes up an answer. Safe for many threads.
 */
public final class ServiceGate {
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final List<Passage> passages = new CopyOnWriteArrayList<>();
  private final URI real;
  private final int port;
  private volatile Consumer<Passage> hook = passage -> {};
  private volatile boolean losing;
  private HttpServer server;

  /**
   * What came by.
   *
   * @param path of the request
   * @param request its body
   * @param status of the real answer
   * @param answer its body
   */
  public record Passage(String path, String request, int status, String answer) {}

  /** A gate at this port of the loopback address; it is shut. */
  ServiceGate(URI real, int port) {
    this.real = real;
    this.port = port;
  }

  /** Lets everything pass again and forgets what came by. Fails when a hook failed. */
  public synchronized void reset() {
    hook = passage -> {};
    losing = false;
    passages.clear();
    if (server == null) {
      open();
    }
    Throwable inHook = failure.getAndSet(null);
    if (inHook != null) {
      throw new AssertionError("a hook of the gate failed", inHook);
    }
  }

  /** Refuses connections, as when the service is not there. */
  public synchronized void shut() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  /** From now on the service does what is asked and its answer is lost. */
  public void loseAnswers() {
    losing = true;
  }

  /** Runs this with every answer before it goes on; in the class loader of the caller. */
  public void whileOnItsWay(Consumer<Passage> daad) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    hook =
        passage -> {
          Thread.currentThread().setContextClassLoader(loader);
          daad.accept(passage);
        };
  }

  /** What the service answered since the last reset, whether or not the answer arrived. */
  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  private void open() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("opening a gate at port " + port, e);
    }
    server.createContext("/", this::pass);
    server.setExecutor(task -> Thread.ofPlatform().daemon().name("gate").start(task));
    server.start();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      HttpResponse<byte[]> answer =
          client.send(request(exchange, body), BodyHandlers.ofByteArray());
      Passage passage =
          new Passage(
              exchange.getRequestURI().getPath(),
              new String(body, StandardCharsets.UTF_8),
              answer.statusCode(),
              new String(answer.body(), StandardCharsets.UTF_8));
      passages.add(passage);
      hook.accept(passage);
      if (!losing) {
        passOn(exchange, answer);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | AssertionError e) {
      failure.compareAndSet(null, e);
    }
  }

  private HttpRequest request(HttpExchange exchange, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(real.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (isOfTheMessage(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  private static void passOn(HttpExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (isOfTheMessage(name)) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static boolean isOfTheMessage(String header) {
    return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
  }
}
