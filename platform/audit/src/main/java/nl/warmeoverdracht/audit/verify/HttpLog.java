package nl.warmeoverdracht.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** A log behind an API: the head at its address, the lines at {@code <address>/regels}. */
public final class HttpLog implements LogPages {

  private static final int OK = 200;
  private static final int PAGE = 200;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final String address;
  private final String token;

  /** A log at this address, read with this access token of an auditor. */
  public HttpLog(String address, String token) {
    this.address = address;
    this.token = token;
  }

  @Override
  public JsonNode head() {
    return get("");
  }

  @Override
  public List<JsonNode> after(long after) {
    String na = after < 0 ? "" : "&na=" + after;
    return get("/regels?limiet=" + PAGE + na).path("items").valueStream().toList();
  }

  private JsonNode get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json")
            .timeout(TIMEOUT)
            .build();
    HttpResponse<String> response = send(request);
    if (response.statusCode() != OK) {
      throw new IllegalStateException("the log answers with status " + response.statusCode());
    }
    return LogJson.tree(response.body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("the log does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading the log", e);
    }
  }
}
