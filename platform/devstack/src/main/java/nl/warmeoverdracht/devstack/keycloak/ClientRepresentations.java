package nl.warmeoverdracht.devstack.keycloak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Clients in Keycloak's own JSON form, the same in the realm file and when a party is registered
 * later.
 */
public final class ClientRepresentations {
  /** The one scope of the realm; it carries all claims of a party. */
  public static final String SCOPE = "warme-overdracht";

  private ClientRepresentations() {}

  /**
   * A client that proves itself by a signature (private_key_jwt, ES256) and acts under its service
   * account.
   */
  public static Map<String, Object> confidential(String clientId, String jwks) {
    Map<String, Object> client = base(clientId);
    client.put("publicClient", false);
    client.put("serviceAccountsEnabled", true);
    client.put("standardFlowEnabled", false);
    client.put("clientAuthenticatorType", "client-jwt");
    client.put(
        "attributes",
        Map.of(
            "use.jwks.url", "false",
            "use.jwks.string", "true",
            "jwks.string", jwks,
            "token.endpoint.auth.signing.alg", "ES256",
            "use.refresh.tokens", "false"));
    return client;
  }

  /** One of our services: it acts for many parties and carries the tasks it serves. */
  static Map<String, Object> service(String clientId, String jwks, List<String> tasks) {
    Map<String, Object> client = confidential(clientId, jwks);
    String value = tasks.isEmpty() ? "[]" : "[\"" + String.join("\",\"", tasks) + "\"]";
    client.put(
        "protocolMappers",
        List.of(
            RealmScope.mapper(
                "taken",
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", "taken", "claim.value", value, "jsonType.label", "JSON"))));
    return client;
  }

  /** The portal: people log in with a browser, authorization code with PKCE. */
  static Map<String, Object> portal(String origin) {
    Map<String, Object> client = base("portaal");
    client.put("publicClient", true);
    client.put("serviceAccountsEnabled", false);
    client.put("standardFlowEnabled", true);
    client.put("redirectUris", List.of(origin + "/*"));
    client.put("webOrigins", List.of(origin));
    client.put(
        "attributes",
        Map.of("pkce.code.challenge.method", "S256", "post.logout.redirect.uris", origin + "/*"));
    return client;
  }

  private static Map<String, Object> base(String clientId) {
    Map<String, Object> client = new LinkedHashMap<>();
    client.put("clientId", clientId);
    client.put("protocol", "openid-connect");
    client.put("enabled", true);
    client.put("implicitFlowEnabled", false);
    client.put("directAccessGrantsEnabled", false);
    client.put("fullScopeAllowed", true);
    client.put("defaultClientScopes", List.of(SCOPE));
    client.put("optionalClientScopes", List.of());
    return client;
  }
}
