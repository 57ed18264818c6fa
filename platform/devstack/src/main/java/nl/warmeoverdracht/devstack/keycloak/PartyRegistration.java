package nl.warmeoverdracht.devstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Registers a party that the realm does not know yet, as the operator does: its group, and the
 * client of its own software. Doing it again changes nothing.
 */
public final class PartyRegistration {
  private static final String ROLE = "systeem";
  private static final String DEFAULT_ROLE = "default-roles-" + RealmFile.REALM;
  private final String issuer;
  private final Supplier<String> registrarToken;
  private final ClientKeys keys;
  private final HttpClient http;

  /** With tokens of {@code beheer-platform}; keys of new clients are made in the given folder. */
  public PartyRegistration(
      String issuer, Supplier<String> registrarToken, ClientKeys keys, HttpClient http) {
    this.issuer = issuer;
    this.registrarToken = registrarToken;
    this.keys = keys;
    this.http = http;
  }

  /**
   * Returns the id of the client with which the party's software gets its tokens. Blocks; about ten
   * calls.
   */
  public String register(String oin, String organisationName, String task) {
    AdminApi api = new AdminApi(issuer, registrarToken.get(), http);
    String group = group(api, oin, organisationName, task);
    String clientId = DemoParties.systemClient(task, oin);
    api.create("/clients", ClientRepresentations.confidential(clientId, keys.jwks(clientId)));
    String client = api.get("/clients?clientId=" + clientId).get(0).get("id").asText();
    String user = api.get("/clients/" + client + "/service-account-user").get("id").asText();
    api.put("/users/" + user + "/groups/" + group);
    giveOnly(api, user, ROLE);
    return clientId;
  }

  private static String group(AdminApi api, String oin, String name, String task) {
    api.create("/groups", Map.of("name", oin, "attributes", Map.of("naam", List.of(name))));
    String organisation = api.get("/group-by-path/" + oin).get("id").asText();
    api.create(
        "/groups/" + organisation + "/children",
        Map.of("name", task, "attributes", Map.of("oin", List.of(oin), "taak", List.of(task))));
    return api.get("/group-by-path/" + oin + "/" + task).get("id").asText();
  }

  /**
   * Keycloak gives every new account a role of its own; it means nothing here and would only
   * lengthen {@code rollen}.
   */
  static void giveOnly(AdminApi api, String user, String role) {
    String roles = "/users/" + user + "/role-mappings/realm";
    api.create(roles, List.of(api.get("/roles/" + role)));
    for (JsonNode given : api.get(roles)) {
      if (given.get("name").asText().equals(DEFAULT_ROLE)) {
        api.delete(roles, List.of(given));
      }
    }
  }
}
