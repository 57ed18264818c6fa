package nl.warmeoverdracht.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.PartijTransacties;
import org.junit.jupiter.api.Test;

/** What a service may forget about records of processing, and what it may not (ADR 0011). */
@QuarkusTest
class LogboekIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final PartijTransacties transacties;
  private final String trace = UUID.randomUUID().toString().replace("-", "");

  @Inject
  LogboekIT(PartijTransacties transacties) {
    this.transacties = transacties;
  }

  @Test
  void shouldRecordAReadUnderTheActivityOfItsContract() {
    String place =
        school()
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body("{\"naam\": \"Ding %s\"}".formatted(trace.substring(0, 8)))
            .post("/v1/dingen")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    school().get(place).then().statusCode(200);

    assertThat(records())
        .singleElement()
        .asString()
        .contains("leerling-inzien", "\"status\":\"Ok\"", Callers.SCHOOL_OIN)
        .doesNotContain(place.substring(place.lastIndexOf('/') + 1));
  }

  @Test
  void shouldRecordNothingWhenThereWasNothingToRead() {
    school().get("/v1/dingen/" + UUID.randomUUID()).then().statusCode(404);

    assertThat(records()).isEmpty();
  }

  @Test
  void shouldLetNoReadOutThatWasNotRecorded() {
    Response response = school().get("/v1/onvermeld");

    response.then().statusCode(500).contentType("application/problem+json");
    assertThat(response.asString()).doesNotContain("geheim");
    school().head("/v1/onvermeld").then().statusCode(500);
  }

  private RequestSpecification school() {
    return given()
        .header("Authorization", "Bearer " + Callers.school())
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-00");
  }

  /** What waits for the receiver, which is not there in this module. */
  private List<String> records() {
    return transacties
        .technisch(
            tx ->
                tx.query(
                    "select vermelding from logboek_uit where vermelding like $1",
                    "%" + trace + "%"))
        .map(rows -> rows.stream().map(row -> (String) row[0]).toList())
        .await()
        .atMost(PATIENCE);
  }
}
