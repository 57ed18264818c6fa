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
import nl.warmeoverdracht.web.logboek.LogboekRelay;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a service may forget about records of processing, and what it may not (ADR 0011). */
@QuarkusTest
class LogboekIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String SERIES =
      "select reeks_id <> $1, laatste, (select count(*) from logboek_uit"
          + " where volgnummer is not null) from logboek_reeks";

  private final PartijTransacties transacties;
  private final LogboekRelay relay;
  private final String trace = UUID.randomUUID().toString().replace("-", "");

  @Inject
  LogboekIT(PartijTransacties transacties, LogboekRelay relay) {
    this.transacties = transacties;
    this.relay = relay;
  }

  @Test
  void shouldRecordAReadUnderTheActivityOfItsContract() {
    String place = read();

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

  /** What an operator does when the receiver does not take a series any more. */
  @Test
  void shouldSendWhatWaitsFromTheFirstNumberInANewSeries() {
    read();
    Awaitility.await("our record has its number, though nobody receives it")
        .atMost(PATIENCE)
        .until(
            () -> {
              relay.drain().onFailure().recoverWithNull().await().atMost(PATIENCE);
              return number("select count(*) from logboek_uit where volgnummer is not null");
            },
            numbered -> numbered > 0);
    List<Object[]> after =
        transacties
            .technisch(
                tx ->
                    tx.query("select reeks_id from logboek_reeks")
                        .chain(
                            before ->
                                tx.query("select logboek_nieuwe_reeks()")
                                    .chain(() -> tx.query(SERIES, before.getFirst()[0]))))
            .await()
            .atMost(PATIENCE);

    assertThat(after.getFirst())
        .as("is another series, at its begin, and how many records have a number")
        .containsExactly(true, 0L, 0L);
    assertThat(records()).as("what waits still waits").hasSize(1);
  }

  private String read() {
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
    return place;
  }

  private long number(String sql) {
    return transacties
        .technisch(tx -> tx.query(sql))
        .map(rows -> (Long) rows.getFirst()[0])
        .await()
        .atMost(PATIENCE);
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
