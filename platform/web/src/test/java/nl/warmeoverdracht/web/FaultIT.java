package nl.warmeoverdracht.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.warmeoverdracht.testkit.contract.ContractFilter;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FaultIT {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @ParameterizedTest
  @CsvSource({
    "fout, 500, storing",
    "databasefout, 500, storing",
    "weigering, 500, storing",
    "verouderd, 412, verouderde-versie",
    "versie, 412, verouderde-versie",
    "conflict, 409, bezet",
    "verbinding, 503, niet-beschikbaar",
    "verbroken, 503, niet-beschikbaar",
    "dienst, 503, dienst-niet-beschikbaar"
  })
  void shouldTellEveryFailureAsProblemWithoutItsSecrets(String soort, int status, String code) {
    Response response = cause(soort);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.jsonPath().getString("bezwaren[0].code")).isEqualTo(code);
    assertThat(response.header("Retry-After") != null).isEqualTo(status == 503);
    assertThat(response.asString()).doesNotContain("geheim").doesNotContain("Exception");
  }

  @Test
  void shouldLogFaultOnceUnderItsInstanceWithoutItsSecrets() {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler = collectInto(lines);
    Logger logger = Logger.getLogger("nl.warmeoverdracht");
    logger.addHandler(handler);
    try {
      String instance = cause("databasefout").jsonPath().getString("instance");

      assertThat(lines.stream().filter(line -> line.contains(instance))).hasSize(1);
      assertThat(String.join("\n", lines))
          .contains("traceId=" + instance.replace("urn:uuid:", "").replace("-", ""));
      assertThat(String.join("\n", lines)).contains("PgException[22P02").doesNotContain("geheim");
    } finally {
      logger.removeHandler(handler);
    }
  }

  @Test
  void shouldLogRequestByItsTemplateAndParty() {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler = collectInto(lines);
    Logger logger = Logger.getLogger("nl.warmeoverdracht");
    logger.addHandler(handler);
    try {
      String id = UUID.randomUUID().toString();
      given()
          .header("Authorization", "Bearer " + Callers.school())
          .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
          .get("/v1/dingen/" + id);
      await()
          .alias("a request line in the log")
          .until(() -> lines.stream().anyMatch(line -> line.contains("/v1/dingen/{dingId}")));

      assertThat(String.join("\n", lines))
          .contains("status=404")
          .containsPattern("partij=\\d{17}000/school")
          .contains("traceId=" + TRACE)
          .doesNotContain(id);
    } finally {
      logger.removeHandler(handler);
    }
  }

  private static Response cause(String soort) {
    return given()
        .filters(List.of(ContractFilter.of("proef")))
        .header("Authorization", "Bearer " + Callers.school())
        .get("/v1/storingen?soort=" + soort);
  }

  private static Handler collectInto(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord logged) {
        lines.add(((ExtLogRecord) logged).getFormattedMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
