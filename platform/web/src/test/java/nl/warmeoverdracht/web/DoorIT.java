package nl.warmeoverdracht.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DoorIT {

  @Test
  void shouldPublishContractToEveryoneWithoutToken() {
    Response contract = given().get("/v1/openapi.json");

    assertThat(contract.statusCode()).isEqualTo(200);
    assertThat(contract.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(contract.jsonPath().getString("info.title")).isEqualTo("Proef");
    given()
        .header("If-None-Match", contract.header("ETag"))
        .get("/v1/openapi.json")
        .then()
        .statusCode(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/openapi.json", "/v1/dingen", "/v1/bestaat-niet", "/nergens"})
  void shouldPutVersionAndSecurityHeadersOnEveryResponse(String path) {
    Response response = given().get(path);

    assertThat(response.header("API-Version")).isEqualTo("1.2.3");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    assertThat(response.header("Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
    assertThat(response.header("Strict-Transport-Security")).startsWith("max-age=");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.header("X-Frame-Options")).isEqualTo("DENY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nergens",
        "/v1/bestaat-niet",
        "/v1/dingen/",
        "/v1/vergeten",
        "/v1//",
        "/q/health"
      })
  void shouldHideWhatTheContractDoesNotDescribe(String path) {
    asSchool()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("title", equalTo("Niet gevonden"));
  }

  @Test
  void shouldNameTheMethodsThatDoExist() {
    asSchool()
        .delete("/v1/dingen")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", "GET, POST");
  }

  @Test
  void shouldRefuseToAnswerInAnotherForm() {
    asSchool()
        .accept("text/html")
        .get("/v1/dingen")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @Test
  void shouldSayHowToAuthenticate() {
    given()
        .get("/v1/dingen")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json");
  }

  @Test
  void shouldLetServiceInByTheTasksItServes() {
    as(Callers.dienst()).get("/v1/dienstvragen").then().statusCode(204);
    as(Callers.school()).get("/v1/dienstvragen").then().statusCode(403);
  }

  @Test
  void shouldReportAllObjectionsTogetherAndRepeatNoValue() {
    Response response =
        asSchool()
            .contentType("application/json")
            .header("Idempotency-Key", "met spatie")
            .body(
                """
                {"naam": "Jan Geheim Achternaam te lang", "aantal": "x", "soort": "reus",
                 "dag": "2026-02-30", "Jan Geheim": 1}""")
            .post("/v1/dingen?Geheim%20veld=1");

    response
        .then()
        .statusCode(400)
        .body("detail", equalTo("Er zijn 7 bezwaren."))
        .body("bezwaren.veld", hasItems("Idempotency-Key", "/naam", "/aantal", "/soort", "/dag"))
        .body(
            "bezwaren.code",
            hasItems(
                "verkeerde-vorm",
                "te-lang",
                "verkeerd-type",
                "onbekende-waarde",
                "ongeldige-datum",
                "onbekend-veld",
                "onbekende-parameter"));
    assertThat(response.asString()).doesNotContain("Geheim").doesNotContain("reus");
  }

  @Test
  void shouldReadCsvUpToTheLimitOfTheContract() {
    sendCsv(400_000).then().statusCode(201);
    sendCsv(400_001).then().statusCode(413).contentType("application/problem+json");
  }

  @Test
  void shouldAnswerHeadLikeGet() {
    as(Callers.school()).head("/v1/dingen").then().statusCode(200);
    given().head("/v1/dingen").then().statusCode(401);
  }

  private static Response sendCsv(int bytes) {
    return asSchool()
        .contentType("text/csv")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("x".repeat(bytes).getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .post("/v1/tabellen");
  }

  private static RequestSpecification asSchool() {
    return as(Callers.school());
  }

  private static RequestSpecification as(String token) {
    return given()
        .urlEncodingEnabled(false)
        .filters(List.of(ContractFilter.of("proef")))
        .header("Authorization", "Bearer " + token);
  }
}
