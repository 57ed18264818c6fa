package nl.warmeoverdracht.devstack.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.PrivateFiles;

/** Writes the realm {@code warme-overdracht} in the form that Keycloak imports. */
public final class RealmFile {
  /** Name of the realm. */
  public static final String REALM = "warme-overdracht";

  private static final List<String> ROLES =
      List.of(
          "begeleider",
          "coordinator",
          "klantmanager",
          "teamleider",
          "contactpersoon-werkgever",
          "auditor",
          "regiocoordinator",
          "jongere",
          "ouder",
          "beheerder",
          "systeem",
          "dienst");
  private static final int ACCESS_TOKEN_SECONDS = 300;

  /** Where the portal will be; people are sent back there after logging in. */
  private static final String PORTAL_ORIGIN = "http://localhost:8100";

  private final DemoParties parties;
  private final ClientKeys keys;
  private final String portalOrigin;

  RealmFile(DemoParties parties, ClientKeys keys, String portalOrigin) {
    this.parties = parties;
    this.keys = keys;
    this.portalOrigin = portalOrigin;
  }

  /**
   * Writes the realm of the demo parties; the keys of its clients are made when they are not there.
   */
  public static void write(Path file, ClientKeys keys, String demoPassword) {
    RealmFile realm = new RealmFile(DemoParties.load(), keys, PORTAL_ORIGIN);
    PrivateFiles.write(file, realm.json(demoPassword));
  }

  String json(String demoPassword) {
    Map<String, Object> realm = settings();
    realm.put("roles", Map.of("realm", ROLES.stream().map(r -> Map.of("name", r)).toList()));
    realm.put("clientScopes", List.of(RealmScope.scope()));
    realm.put("groups", parties.organisations().stream().map(RealmFile::group).toList());
    realm.put("clients", clients());
    realm.put("users", new RealmUsers(parties, demoPassword).all());
    try {
      return new ObjectMapper().writeValueAsString(realm);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts and lists is always JSON", e);
    }
  }

  /** Nobody registers himself, passwords cannot be guessed, HTTP only on this machine. */
  private static Map<String, Object> settings() {
    Map<String, Object> realm = new LinkedHashMap<>();
    realm.put("realm", REALM);
    realm.put("displayName", "Warme Overdracht");
    realm.put("enabled", true);
    realm.put("sslRequired", "external");
    realm.put("registrationAllowed", false);
    realm.put("resetPasswordAllowed", false);
    realm.put("rememberMe", false);
    realm.put("bruteForceProtected", true);
    realm.put("failureFactor", 10);
    realm.put("permanentLockout", false);
    realm.put("revokeRefreshToken", true);
    realm.put("accessTokenLifespan", ACCESS_TOKEN_SECONDS);
    realm.put("ssoSessionIdleTimeout", 1800);
    realm.put("ssoSessionMaxLifespan", 36000);
    realm.put("defaultSignatureAlgorithm", "ES256");
    realm.put("internationalizationEnabled", true);
    realm.put("supportedLocales", List.of("nl", "en"));
    realm.put("defaultLocale", "nl");
    return realm;
  }

  private static Map<String, Object> group(Organisation organisation) {
    return Map.of(
        "name",
        organisation.oin(),
        "attributes",
        Map.of("naam", List.of(organisation.name())),
        "subGroups",
        organisation.tasks().stream().map(task -> party(organisation.oin(), task)).toList());
  }

  private static Map<String, Object> party(String oin, String task) {
    return Map.of("name", task, "attributes", Map.of("oin", List.of(oin), "taak", List.of(task)));
  }

  private List<Map<String, Object>> clients() {
    List<Map<String, Object>> clients = new ArrayList<>();
    clients.add(ClientRepresentations.portal(portalOrigin));
    for (String id : parties.clientIds()) {
      List<String> tasks = parties.services().get(id);
      clients.add(
          tasks == null
              ? ClientRepresentations.confidential(id, keys.jwks(id))
              : ClientRepresentations.service(id, keys.jwks(id), tasks));
    }
    return clients;
  }
}
