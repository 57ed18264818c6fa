package nl.warmeoverdracht.devstack.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.warmeoverdracht.devstack.DevstackException;

/**
 * Logs in at the portal as a person does: the login page, its form, and the code that comes back
 * (PKCE S256).
 */
public final class PortalLogin {
  private static final String REDIRECT = "http://localhost:8100/terug";
  private static final String VERIFIER = "a".repeat(64);
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private final String endpoint;
  private final HttpClient http;

  /** Logs in at this issuer. */
  public PortalLogin(String issuer, HttpClient http) {
    this.endpoint = issuer + "/protocol/openid-connect/";
    this.http = http;
  }

  /** The answer to the login page's question: a redirect with a code, or an error page. */
  public HttpResponse<String> request(String pkce) {
    return send(
        HttpRequest.newBuilder(
                URI.create(
                    endpoint
                        + "auth?client_id=portaal&response_type=code&scope=openid&redirect_uri="
                        + encode(REDIRECT)
                        + pkce))
            .build());
  }

  /**
   * An access token for the person with this password. Blocks.
   *
   * @throws DevstackException when Keycloak refuses or does not answer
   */
  public String accessToken(String username, String password) {
    HttpResponse<String> page =
        request("&code_challenge_method=S256&code_challenge=" + challenge());
    String form = first(FORM, page.body()).replace("&amp;", "&");
    HttpResponse<String> back =
        post(form, cookies(page), "username=" + encode(username) + "&password=" + encode(password));
    String code = first(CODE, back.headers().firstValue("Location").orElse("no redirect"));
    HttpResponse<String> token =
        post(
            endpoint + "token",
            "",
            "grant_type=authorization_code&client_id=portaal&code="
                + code
                + "&code_verifier="
                + VERIFIER
                + "&redirect_uri="
                + encode(REDIRECT));
    return first(TOKEN, token.body());
  }

  private HttpResponse<String> post(String address, String cookies, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookies)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new DevstackException("Keycloak does not answer", "Look at `make status`", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DevstackException("Interrupted while logging in", "Run it again", e);
    }
  }

  /** The cookies are Secure; a browser sends those to localhost, Java's cookie store does not. */
  private static String cookies(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private static String challenge() {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new DevstackException(
          "Keycloak answers a login with something else than " + pattern,
          "Log in at the portal by hand and read what it says");
    }
    return matcher.group(1);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
