package nl.warmeoverdracht.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.testkit.stack.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IssuerDownIT.NoIssuer.class)
class IssuerDownIT {

  private static final String NOT_YET_JUDGED = "eyJhbGciOiJFUzI1NiJ9.e30.AAAA";

  /** An issuer where nobody listens. */
  public static class NoIssuer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/weg");
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      Map<String, String> onlyPostgres = Map.of("service", "school", "servers", "postgres");
      return List.of(new TestResourceEntry(StackResource.class, onlyPostgres));
    }
  }

  @Test
  void shouldStartAndAnswerUnavailableWhenTokensCannotBeChecked() {
    given()
        .header("Authorization", "Bearer " + NOT_YET_JUDGED)
        .get("/v1/dingen")
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .contentType("application/problem+json");
  }
}
