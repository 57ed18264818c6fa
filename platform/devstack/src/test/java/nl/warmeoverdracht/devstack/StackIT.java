package nl.warmeoverdracht.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.devstack.kafka.Topic;
import nl.warmeoverdracht.devstack.keycloak.PortalLogin;
import nl.warmeoverdracht.devstack.postgres.Database;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackIT {
  @TempDir static Path folder;
  private static Stack stack;

  @BeforeAll
  static void start() {
    stack =
        Stack.start(
            StackOptions.freePorts(folder.resolve("stack"))
                .withTopics(
                    List.of(
                        new Topic("school.overdracht", 3, Map.of("retention.ms", "604800000")))));
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void shouldGiveAnOrganisationsSoftwareATokenOfItsParty() throws IOException {
    JsonNode claims = claims(stack.access().token("systeem-uwv-00000099200000001000"));

    assertThat(claims.get("iss").asText()).isEqualTo(stack.access().issuer());
    assertThat(claims.get("oin").asText()).isEqualTo("00000099200000001000");
    assertThat(claims.get("taak").asText()).isEqualTo("uwv");
    assertThat(claims.get("rollen")).hasSize(1).allMatch(r -> r.asText().equals("systeem"));
    assertThat(claims.get("aud").toString()).contains("warme-overdracht");
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    assertThat(claims.hasNonNull("jti") && claims.hasNonNull("sub")).isTrue();
  }

  @Test
  void shouldGiveAServiceItsTasksAndNoParty() throws IOException {
    JsonNode claims = claims(stack.access().token("dienst-municipality"));

    assertThat(claims.get("taken").toString()).isEqualTo("[\"werk-en-inkomen\",\"uwv\"]");
    assertThat(claims.get("rollen").toString()).isEqualTo("[\"dienst\"]");
    assertThat(claims.has("oin") || claims.has("taak")).isFalse();
    assertThat(claims(stack.access().token("dienst-consent")).get("taken")).isEmpty();
  }

  @Test
  void shouldRegisterAPartyThatIsNotKnownYet() throws IOException {
    String client =
        stack.access().registerParty("00000099100000344000", "Gemeente Utrecht", "werk-en-inkomen");
    String again =
        stack.access().registerParty("00000099100000344000", "Gemeente Utrecht", "werk-en-inkomen");

    JsonNode claims = claims(stack.access().token(client));
    assertThat(again).isEqualTo(client);
    assertThat(claims.get("oin").asText()).isEqualTo("00000099100000344000");
    assertThat(claims.get("taak").asText()).isEqualTo("werk-en-inkomen");
    assertThat(claims.get("rollen").toString()).isEqualTo("[\"systeem\"]");
  }

  @Test
  void shouldLetAPersonLogInAtThePortalAsHisParty() throws Exception {
    String token =
        new PortalLogin(stack.access().issuer(), HttpClient.newHttpClient())
            .accessToken("klantmanager.montferland", stack.access().secrets().get("demo"));

    JsonNode claims = claims(token);
    assertThat(claims.get("oin").asText()).isEqualTo("00000099100001955000");
    assertThat(claims.get("taak").asText()).isEqualTo("werk-en-inkomen");
    assertThat(claims.get("rollen").toString()).isEqualTo("[\"klantmanager\"]");
    assertThat(claims.get("aud").toString()).contains("warme-overdracht");
  }

  @Test
  void shouldLetAPrivatePersonLogInWithoutAParty() throws Exception {
    JsonNode claims = claims(stack.access().personToken("jongere-van-de-proef", "jongere"));

    assertThat(claims.get("rollen").toString()).isEqualTo("[\"jongere\"]");
    assertThat(claims.has("oin") || claims.has("taak")).isFalse();
  }

  @Test
  void shouldRefuseAPortalThatDoesNotUsePkce() throws Exception {
    PortalLogin login = new PortalLogin(stack.access().issuer(), HttpClient.newHttpClient());

    assertThat(login.request("").headers().firstValue("Location"))
        .hasValueSatisfying(back -> assertThat(back).contains("error=invalid_request"));
  }

  @Test
  void shouldRefuseAClientWithAnotherKey() {
    StackAccess stranger =
        new StackAccess(new StateDirectory(folder.resolve("vreemd")), stack.access().ports());
    stranger.state().create();

    assertThatThrownBy(() -> stranger.token("dienst-school"))
        .isInstanceOf(DevstackException.class)
        .hasMessageContaining("refuses a token to dienst-school");
  }

  @Test
  void shouldKeepTheApplicationRoleUnderRowLevelSecurity() throws SQLException {
    Database school = stack.access().database("school");
    try (Connection owner = connect(school, school.owner(), school.ownerPassword());
        Connection app = connect(school, school.app(), school.appPassword())) {
      owner.createStatement().execute("CREATE TABLE zaak (partij text NOT NULL)");
      owner.createStatement().execute("ALTER TABLE zaak ENABLE ROW LEVEL SECURITY");
      owner
          .createStatement()
          .execute("CREATE POLICY p ON zaak USING (partij = current_setting('wo.partij', true))");
      app.createStatement().execute("SELECT set_config('wo.partij', 'a', false)");
      app.createStatement().execute("INSERT INTO zaak VALUES ('a')");

      assertThatThrownBy(() -> app.createStatement().execute("INSERT INTO zaak VALUES ('b')"))
          .hasMessageContaining("row-level security");
      assertThatThrownBy(() -> app.createStatement().execute("CREATE TABLE eigen (x int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void shouldRunTheRealPostgresWithDurableCommits() throws SQLException {
    Database school = stack.access().database("school");
    try (Connection app = connect(school, school.app(), school.appPassword())) {
      assertThat(text(app, "SHOW server_version")).startsWith("18");
      assertThat(text(app, "SHOW fsync")).isEqualTo("on");
      assertThat(text(app, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(text(app, "SHOW server_encoding")).isEqualTo("UTF8");
    }
  }

  @Test
  void shouldHaveTheDeclaredTopicsOnly() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.access().kafkaBootstrap()))) {
      assertThat(admin.listTopics().names().get()).containsExactly("school.overdracht");
      assertThat(
              admin
                  .describeTopics(List.of("school.overdracht"))
                  .allTopicNames()
                  .get()
                  .get("school.overdracht")
                  .partitions())
          .hasSize(3);
    }
  }

  @Test
  void shouldKeepKeysToTheirOwner() throws IOException {
    Path key = stack.access().clientKey("dienst-school");

    assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
    assertThat(Files.readString(key)).startsWith("-----BEGIN PRIVATE KEY-----");
    assertThat(Base64.getDecoder().decode(Files.readString(stack.access().fieldKey()).strip()))
        .hasSize(32);
  }

  @Test
  void shouldLetOthersAttach() {
    StackAccess attached = StackAccess.attach(stack.access().state());

    assertThat(attached.env("school")).isEqualTo(stack.access().env("school"));
    assertThat(attached.token("beheer-platform")).isNotBlank();
  }

  @Test
  void shouldEndWhatItStartedWhenAPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports free = Ports.free();
      StackOptions options =
          new StackOptions(
              new StateDirectory(folder.resolve("bezet")),
              new Ports(
                  free.postgres(), taken.getLocalPort(), free.kafkaController(), 1, 1, Map.of()),
              java.util.Set.of(Server.POSTGRES, Server.KAFKA),
              List.of(),
              nl.warmeoverdracht.devstack.download.Progress.onStandardError());

      assertThatThrownBy(() -> Stack.start(options))
          .isInstanceOf(DevstackException.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " for Kafka is taken by process");
      assertThat(options.state().processes()).isEmptyDirectory();
    }
  }

  private static Connection connect(Database database, String role, String password)
      throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), role, password);
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (ResultSet result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
