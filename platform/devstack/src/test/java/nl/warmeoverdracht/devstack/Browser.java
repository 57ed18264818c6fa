package nl.warmeoverdracht.devstack;

import com.fasterxml.jackson.databind.ObjectMapper;
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

/**
 * Logs in at the portal as a person does: the login page, its form, and the code that comes back
 * (PKCE S256).
 */
final class Browser {
  private static final String REDIRECT = "http://localhost:8100/terug";
  private static final String VERIFIER = "a".repeat(64);
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private final String endpoint;
  private final HttpClient http = HttpClient.newHttpClient();

  Browser(String issuer) {
    this.endpoint = issuer + "/protocol/openid-connect/";
  }

  /** The answer to the login page's question: a redirect with a code, or an error page. */
  HttpResponse<String> request(String pkce) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(
                URI.create(
                    endpoint
                        + "auth?client_id=portaal&response_type=code&scope=openid&redirect_uri="
                        + encode(REDIRECT)
                        + pkce))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  String accessToken(String username, String password)
      throws IOException, InterruptedException, GeneralSecurityException {
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
    return new ObjectMapper().readTree(token.body()).path("access_token").asText();
  }

  private HttpResponse<String> post(String address, String cookies, String form)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookies)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The cookies are Secure; a browser sends those to localhost, Java's cookie store does not. */
  private static String cookies(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private static String challenge() throws GeneralSecurityException {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            MessageDigest.getInstance("SHA-256")
                .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
