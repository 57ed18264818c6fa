package nl.warmeoverdracht.consent.dataverwerking;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmeoverdracht.consent.EchteServers;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every record reaches a collector over OTLP, also one that was not taken at first. */
@QuarkusTest
@EchteServers
@TestProfile(OtlpUitvoerIT.MetCollector.class)
class OtlpUitvoerIT {

  private static final String ADRES = "quarkus.rest-client.otlp.url";

  /** The export is on. */
  public static class MetCollector implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try (ServerSocket vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return Map.of(
            ADRES,
            "http://127.0.0.1:" + vrij.getLocalPort(),
            "warmeoverdracht.dataverwerking.otlp-elke",
            "1s");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final AtomicInteger weigeringen = new AtomicInteger(1);
  private final Vermeldingen school = new Vermeldingen();
  private HttpServer collector;

  @BeforeEach
  void openCollector() throws IOException {
    String adres = ConfigProvider.getConfig().getValue(ADRES, String.class);
    int poort = Integer.parseInt(adres.substring(adres.lastIndexOf(':') + 1));
    collector =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
    collector.createContext("/v1/traces", this::neemAan);
    collector.start();
  }

  @AfterEach
  void sluitCollector() {
    collector.stop(0);
  }

  @Test
  void shouldExportEveryRecordAsASpanEvenWhenTheCollectorRefusedOnce() {
    for (int deel = 0; deel < 3; deel++) {
      school.lever(school.nummers(deel * 150 + 1, deel * 150 + 150)).then().statusCode(200);
    }

    List<Span> eigen =
        Awaitility.await("450 spans of this trace")
            .atMost(Duration.ofSeconds(30))
            .until(this::vanDitSpoor, gevonden -> gevonden.size() >= 450);

    assertThat(weigeringen).hasNonPositiveValue();
    assertThat(eigen).extracting(Span::getSpanId).doesNotHaveDuplicates().hasSize(450);
    Span eerste = eigen.getFirst();
    assertThat(eerste.getName()).isEqualTo("leerling-inzien");
    assertThat(eerste.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_OK);
    assertThat(eerste.getEndTimeUnixNano() - eerste.getStartTimeUnixNano()).isEqualTo(3_000_000);
    assertThat(eerste.getAttributesList())
        .extracting(attribuut -> attribuut.getKey() + "=" + attribuut.getValue().getStringValue())
        .contains(
            "dpl.core.processing_activity_id=" + Vermeldingen.ACTIVITEIT,
            "dpl.core.data_subject_id=" + school.betrokkene(),
            "dpl.core.data_subject_id_type=pseudoniem");
  }

  private List<Span> vanDitSpoor() {
    return spans.stream()
        .filter(
            span ->
                HexFormat.of().formatHex(span.getTraceId().toByteArray()).equals(school.spoor()))
        .toList();
  }

  private void neemAan(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (weigeringen.getAndDecrement() > 0) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().stream()
          .flatMap(resource -> resource.getScopeSpansList().stream())
          .flatMap(scope -> scope.getSpansList().stream())
          .forEach(spans::add);
      byte[] antwoord = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, antwoord.length == 0 ? -1 : antwoord.length);
    }
  }
}
