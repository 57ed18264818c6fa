package nl.warmeoverdracht.devstack.keycloak;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Private people of the realm, who belong to no party: made when they are not there, all with the
 * demo password, and logged in at the portal.
 */
public final class PrivatePeople {
  private final String issuer;
  private final Supplier<String> registrarToken;
  private final HttpClient http;
  private final String password;

  /** With tokens of {@code beheer-platform} to make whoever is missing. */
  public PrivatePeople(
      String issuer, Supplier<String> registrarToken, HttpClient http, String password) {
    this.issuer = issuer;
    this.registrarToken = registrarToken;
    this.http = http;
    this.password = password;
  }

  /** A fresh access token of the person with this role. Blocks. */
  public String token(String username, String role) {
    AdminApi api = new AdminApi(issuer, registrarToken.get(), http);
    String search = "/users?exact=true&username=" + username;
    if (api.get(search).isEmpty()) {
      api.create("/users", person(username));
      PartyRegistration.giveOnly(api, api.get(search).get(0).get("id").asText(), role);
    }
    return new PortalLogin(issuer, http).accessToken(username, password);
  }

  private Map<String, Object> person(String username) {
    return Map.of(
        "username",
        username,
        "enabled",
        true,
        "emailVerified",
        true,
        "email",
        username + "@demo.example",
        "firstName",
        username,
        "lastName",
        "privé",
        "credentials",
        List.of(Map.of("type", "password", "value", password, "temporary", false)));
  }
}
