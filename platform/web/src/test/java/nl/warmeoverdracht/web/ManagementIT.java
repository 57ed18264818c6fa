package nl.warmeoverdracht.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManagementIT {

  @TestHTTPResource(value = "/health/ready", management = true)
  URI ready;

  @TestHTTPResource(value = "/metrics", management = true)
  URI metrics;

  @Test
  void shouldSayThatItIsReady() {
    given().get(ready).then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void shouldMeasureRequestsByTemplateAndNeverById() {
    String id = java.util.UUID.randomUUID().toString();
    given().header("Authorization", "Bearer " + Callers.school()).get("/v1/dingen/" + id);

    given()
        .get(metrics)
        .then()
        .statusCode(200)
        .body(containsString("uri=\"/v1/dingen/{dingId}\""))
        .body(org.hamcrest.Matchers.not(containsString(id)));
  }
}
