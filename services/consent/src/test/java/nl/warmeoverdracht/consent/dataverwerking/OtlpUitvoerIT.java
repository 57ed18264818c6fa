package nl.warmeoverdracht.consent.dataverwerking;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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

  @Inject MeterRegistry meters;

  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final AtomicInteger weigeringen = new AtomicInteger();
  private final List<String> uitval = new CopyOnWriteArrayList<>();
  private final List<String> slechts = new CopyOnWriteArrayList<>();
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
    weigeringen.set(1);
    for (int deel = 0; deel < 3; deel++) {
      school.lever(school.nummers(deel * 150 + 1, deel * 150 + 150)).then().statusCode(200);
    }

    List<Span> eigen =
        Awaitility.await("450 spans of this trace")
            .atMost(Duration.ofSeconds(30))
            .until(() -> van(school), gevonden -> gevonden.size() >= 450);

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

  /** OTLP, Partial Success: the client MUST NOT retry. */
  @Test
  void shouldCountAndNotSendAgainWhatTheCollectorRejected() {
    double eerder = geweigerd();
    slechts.add(school.spoor());
    school.lever(school.nummers(1, 150)).then().statusCode(200);
    school.lever(school.nummers(151, 300)).then().statusCode(200);

    Awaitility.await("the last span of the series, behind what was rejected")
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> van(school).stream().map(OtlpUitvoerIT::nummer).toList(),
            nummers -> nummers.contains("%016x".formatted(300)));
    Awaitility.await("the count of what was rejected")
        .atMost(Duration.ofSeconds(30))
        .until(this::geweigerd, nu -> nu >= eerder + 2);

    assertThat(van(school)).extracting(Span::getSpanId).doesNotHaveDuplicates().hasSize(300);
  }

  @Test
  void shouldExportTheOtherSeriesWhileOneFails() {
    List<Vermeldingen> reeksen =
        Stream.of(new Vermeldingen(), new Vermeldingen())
            .sorted(Comparator.comparing(een -> een.reeks().toString()))
            .toList();
    uitval.add(reeksen.getFirst().spoor());
    reeksen.forEach(een -> een.lever(een.nummers(1, 3)).then().statusCode(200));

    Awaitility.await("the series behind the one that fails")
        .atMost(Duration.ofSeconds(30))
        .until(() -> van(reeksen.getLast()), gevonden -> gevonden.size() == 3);
    assertThat(van(reeksen.getFirst())).isEmpty();

    uitval.clear();
    Awaitility.await("the series that failed")
        .atMost(Duration.ofSeconds(30))
        .until(() -> van(reeksen.getFirst()), gevonden -> gevonden.size() == 3);
  }

  private double geweigerd() {
    return meters.counter("dataverwerkingen.otlp.geweigerd").count();
  }

  private List<Span> van(Vermeldingen reeks) {
    return spans.stream().filter(span -> spoor(span).equals(reeks.spoor())).toList();
  }

  private static String spoor(Span span) {
    return HexFormat.of().formatHex(span.getTraceId().toByteArray());
  }

  private static String nummer(Span span) {
    return HexFormat.of().formatHex(span.getSpanId().toByteArray());
  }

  private void neemAan(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (weigeringen.getAndDecrement() > 0) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      List<Span> gekregen =
          ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().stream()
              .flatMap(resource -> resource.getScopeSpansList().stream())
              .flatMap(scope -> scope.getSpansList().stream())
              .toList();
      if (gekregen.stream().map(OtlpUitvoerIT::spoor).anyMatch(uitval::contains)) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      spans.addAll(gekregen);
      boolean eenSlechte = gekregen.stream().map(OtlpUitvoerIT::spoor).anyMatch(slechts::contains);
      byte[] antwoord =
          ExportTraceServiceResponse.newBuilder()
              .setPartialSuccess(
                  ExportTracePartialSuccess.newBuilder().setRejectedSpans(eenSlechte ? 1 : 0))
              .build()
              .toByteArray();
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, antwoord.length);
      exchange.getResponseBody().write(antwoord);
    }
  }
}
