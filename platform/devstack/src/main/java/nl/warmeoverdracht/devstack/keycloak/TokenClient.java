package nl.warmeoverdracht.devstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmeoverdracht.devstack.DevstackException;

/**
 * Gets access tokens as a client does: client_credentials with a signed assertion
 * (private_key_jwt). Safe for many threads.
 */
public final class TokenClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private final String issuer;
  private final HttpClient http;
  private final InstantSource clock;

  /** Tokens of this issuer. */
  public TokenClient(String issuer, HttpClient http, InstantSource clock) {
    this.issuer = issuer;
    this.http = http;
    this.clock = clock;
  }

  /**
   * A fresh access token, valid for five minutes.
   *
   * @throws DevstackException when Keycloak refuses, with its reason
   */
  public String token(String clientId, ECPrivateKey key) {
    Map<String, String> form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            clientId,
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            ClientAssertion.sign(clientId, issuer, key, clock.instant()));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
            .build();
    return accessToken(clientId, send(request));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new DevstackException(
          "Keycloak at " + issuer + " does not answer", "Look at `make status`", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DevstackException("Interrupted while getting a token", "Run it again", e);
    }
  }

  private static String accessToken(String clientId, HttpResponse<String> response) {
    try {
      JsonNode body = new ObjectMapper().readTree(response.body());
      if (response.statusCode() == 200) {
        return body.get("access_token").asText();
      }
      throw new DevstackException(
          "Keycloak refuses a token to "
              + clientId
              + ": "
              + body.path("error_description").asText(),
          "If the realm changed since this stack was made, run `make reset`");
    } catch (IOException e) {
      throw new DevstackException(
          "Keycloak answered " + response.statusCode() + " without JSON", "Read its log", e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
