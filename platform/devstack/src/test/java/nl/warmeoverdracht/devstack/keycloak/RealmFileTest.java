package nl.warmeoverdracht.devstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
  @TempDir Path folder;
  private JsonNode realm;

  @BeforeEach
  void write() throws IOException {
    Path file = folder.resolve("realm.json");
    RealmFile.write(file, new ClientKeys(folder), "wachtwoord");
    realm = new ObjectMapper().readTree(Files.readString(file));
  }

  @Test
  void shouldLetNobodyRegisterOrGuess() {
    assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    assertThat(realm.get("sslRequired").asText()).isEqualTo("external");
    assertThat(list("clients")).noneMatch(c -> c.get("directAccessGrantsEnabled").asBoolean());
  }

  @Test
  void shouldHaveConfidentialClientsProveThemselvesBySignature() {
    assertThat(list("clients"))
        .filteredOn(client -> !client.get("publicClient").asBoolean())
        .hasSize(24)
        .allMatch(client -> client.get("clientAuthenticatorType").asText().equals("client-jwt"))
        .allMatch(client -> client.get("attributes").get("jwks.string").asText().contains("P-256"));
  }

  @Test
  void shouldRequirePkceOfThePortal() {
    JsonNode portal =
        list("clients").stream()
            .filter(client -> client.get("clientId").asText().equals("portaal"))
            .findFirst()
            .orElseThrow();

    assertThat(portal.get("attributes").get("pkce.code.challenge.method").asText())
        .isEqualTo("S256");
  }

  @Test
  void shouldHaveSomeoneInEveryRole() {
    List<String> roles =
        StreamSupport.stream(realm.get("roles").get("realm").spliterator(), false)
            .map(role -> role.get("name").asText())
            .toList();

    assertThat(roles)
        .hasSize(12)
        .allMatch(
            role ->
                list("users").stream()
                    .anyMatch(user -> user.get("realmRoles").get(0).asText().equals(role)));
  }

  @Test
  void shouldMakeAGroupForEveryParty() {
    assertThat(
            list("groups").stream()
                .mapToInt(organisation -> organisation.get("subGroups").size())
                .sum())
        .isEqualTo(21);
  }

  @Test
  void shouldNotHoldThePassword() {
    assertThat(realm.toString()).doesNotContain("wachtwoord");
  }

  private List<JsonNode> list(String name) {
    return StreamSupport.stream(realm.get(name).spliterator(), false).toList();
  }
}
