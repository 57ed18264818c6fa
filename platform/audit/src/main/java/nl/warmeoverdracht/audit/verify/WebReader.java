package nl.warmeoverdracht.audit.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads what is below an address.
 *
 * @param token an access token, for a log that does not show itself to everyone
 */
record WebReader(HttpClient client, String prefix, Optional<String> token) {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  static WebReader of(String prefix, Optional<String> token) {
    return new WebReader(HttpClient.newBuilder().connectTimeout(TIMEOUT).build(), prefix, token);
  }

  /** What is there; empty when there is nothing. */
  Optional<byte[]> get(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(prefix + path))
            .header("Accept-Encoding", "gzip, identity")
            .timeout(TIMEOUT);
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    HttpResponse<byte[]> response = send(request.build());
    return switch (response.statusCode()) {
      case OK -> Optional.of(body(response));
      case NOT_FOUND, GONE -> Optional.empty();
      default ->
          throw new UnusableInputException(
              "de log antwoordt met status " + response.statusCode() + " op " + path);
    };
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UnusableInputException("de log op " + prefix + " antwoordt niet", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnusableInputException("het lezen van de log is afgebroken", e);
    }
  }

  private static byte[] body(HttpResponse<byte[]> response) {
    boolean zipped =
        response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    if (!zipped) {
      return response.body();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UnusableInputException("een antwoord van de log is niet te lezen", e);
    }
  }
}
