package nl.warmeoverdracht.devstack.keycloak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The users of the realm: the people of the demo and the service accounts of the clients. */
final class RealmUsers {
  private static final List<String> REGISTRAR_ROLES =
      List.of(
          "manage-clients",
          "manage-users",
          "query-clients",
          "query-groups",
          "query-users",
          "view-clients",
          "view-realm",
          "view-users");
  private final DemoParties parties;
  private final Map<String, Object> credential;

  RealmUsers(DemoParties parties, String password) {
    this.parties = parties;
    this.credential = PasswordHash.credential(password);
  }

  List<Map<String, Object>> all() {
    List<Map<String, Object>> users = new ArrayList<>();
    parties.services().keySet().forEach(id -> users.add(serviceAccount(id, "dienst")));
    parties.platformClients().forEach((id, client) -> users.add(platformAccount(id, client)));
    for (Organisation organisation : parties.organisations()) {
      for (String task : DemoParties.systemTasks(organisation)) {
        users.add(
            member(
                serviceAccount(DemoParties.systemClient(task, organisation.oin()), "systeem"),
                organisation.oin(),
                task));
      }
    }
    users.addAll(people());
    return users;
  }

  private List<Map<String, Object>> people() {
    List<Map<String, Object>> users = new ArrayList<>();
    for (Login login : Login.all(parties)) {
      Map<String, Object> user = new LinkedHashMap<>();
      user.put("username", login.username());
      user.put("enabled", true);
      user.put("emailVerified", true);
      user.put("email", login.username() + "@demo.example");
      user.put("firstName", login.function());
      user.put("lastName", login.organisation());
      user.put("credentials", List.of(credential));
      user.put("realmRoles", List.of(login.role()));
      login.party().ifPresent(party -> user.put("groups", List.of("/" + party)));
      users.add(user);
    }
    return users;
  }

  private Map<String, Object> platformAccount(String clientId, DemoParties.PlatformClient client) {
    Map<String, Object> user = serviceAccount(clientId, client.role());
    if (client.registersParties()) {
      user.put("clientRoles", Map.of("realm-management", REGISTRAR_ROLES));
    }
    return member(user, parties.withTask(client.task()).oin(), client.task());
  }

  private static Map<String, Object> serviceAccount(String clientId, String role) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("username", "service-account-" + clientId);
    user.put("enabled", true);
    user.put("serviceAccountClientId", clientId);
    user.put("realmRoles", List.of(role));
    return user;
  }

  private static Map<String, Object> member(Map<String, Object> user, String oin, String task) {
    user.put("groups", List.of("/" + oin + "/" + task));
    return user;
  }
}
