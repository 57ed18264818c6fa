package nl.warmeoverdracht.devstack.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims of an access token, as one client scope: {@code sub}, {@code oin}, {@code taak},
 * {@code rollen} and the audience.
 */
final class RealmScope {
  private RealmScope() {}

  static Map<String, Object> scope() {
    return Map.of(
        "name",
        ClientRepresentations.SCOPE,
        "protocol",
        "openid-connect",
        "attributes",
        Map.of("include.in.token.scope", "false", "display.on.consent.screen", "false"),
        "protocolMappers",
        List.of(
            mapper("sub", "oidc-sub-mapper", Map.of()),
            attribute("oin"),
            attribute("taak"),
            mapper(
                "gebruikersnaam",
                "oidc-usermodel-property-mapper",
                Map.of(
                    "user.attribute", "username",
                    "claim.name", "preferred_username",
                    "jsonType.label", "String")),
            mapper(
                "rollen",
                "oidc-usermodel-realm-role-mapper",
                Map.of("claim.name", "rollen", "jsonType.label", "String", "multivalued", "true")),
            mapper(
                "audience",
                "oidc-audience-mapper",
                Map.of("included.custom.audience", "warme-overdracht"))));
  }

  /** An attribute of the group, that is of the party, of which someone is a member. */
  private static Map<String, Object> attribute(String name) {
    return mapper(
        name,
        "oidc-usermodel-attribute-mapper",
        Map.of("user.attribute", name, "claim.name", name, "jsonType.label", "String"));
  }

  static Map<String, Object> mapper(String name, String type, Map<String, String> settings) {
    Map<String, String> config = new HashMap<>(settings);
    config.put("access.token.claim", "true");
    config.put("introspection.token.claim", "true");
    config.put("id.token.claim", "true");
    return Map.of(
        "name", name, "protocol", "openid-connect", "protocolMapper", type, "config", config);
  }
}
