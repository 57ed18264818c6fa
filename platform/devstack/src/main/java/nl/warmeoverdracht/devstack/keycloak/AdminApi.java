package nl.warmeoverdracht.devstack.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.warmeoverdracht.devstack.DevstackException;

/** The few calls of Keycloak's admin API that registering a party takes. */
final class AdminApi {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int CONFLICT = 409;
  private static final int BAD_REQUEST = 400;
  private final String base;
  private final String token;
  private final HttpClient http;
  private final ObjectMapper json = new ObjectMapper();

  AdminApi(String issuer, String token, HttpClient http) {
    this.base = issuer.replace("/realms/", "/admin/realms/");
    this.token = token;
    this.http = http;
  }

  JsonNode get(String path) {
    HttpResponse<String> answer = send("GET", path, null);
    require(answer, "GET", path);
    return parse(answer.body());
  }

  /** Creates something; that it exists already is fine. */
  void create(String path, Object body) {
    HttpResponse<String> answer = send("POST", path, body);
    if (answer.statusCode() != CONFLICT) {
      require(answer, "POST", path);
    }
  }

  void put(String path) {
    require(send("PUT", path, null), "PUT", path);
  }

  void delete(String path, Object body) {
    require(send("DELETE", path, body), "DELETE", path);
  }

  private HttpResponse<String> send(String method, String path, Object body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + path))
              .timeout(TIMEOUT)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .method(
                  method,
                  body == null
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new DevstackException("Keycloak does not answer", "Look at `make status`", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DevstackException("Interrupted while registering a party", "Run it again", e);
    }
  }

  private static void require(HttpResponse<String> answer, String method, String path) {
    if (answer.statusCode() >= BAD_REQUEST) {
      throw new DevstackException(
          "Keycloak answers %d to %s %s: %s"
              .formatted(answer.statusCode(), method, path, answer.body()),
          "If the realm changed since this stack was made, run `make reset`");
    }
  }

  private JsonNode parse(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      throw new DevstackException("Keycloak answers without JSON", "Read its log", e);
    }
  }
}
