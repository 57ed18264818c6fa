package nl.warmeoverdracht.consent.dataverwerking.otlp;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerking;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerkingen.Ontvangen;

/** Records of processing as spans with the attributes of Logboek Dataverwerkingen 0.8. Pure. */
final class Spans {

  private Spans() {}

  /** One request with a span for each record; all are of one service. */
  static ExportTraceServiceRequest van(List<Ontvangen> records) {
    return ExportTraceServiceRequest.newBuilder()
        .addResourceSpans(
            ResourceSpans.newBuilder()
                .setResource(
                    Resource.newBuilder()
                        .addAttributes(attribuut("service.name", records.getFirst().bron())))
                .addScopeSpans(
                    ScopeSpans.newBuilder()
                        .addAllSpans(
                            records.stream().map(Ontvangen::verwerking).map(Spans::span).toList())))
        .build();
  }

  private static Span span(Dataverwerking record) {
    return Span.newBuilder()
        .setTraceId(bytes(record.traceId()))
        .setSpanId(bytes(record.spanId()))
        .setParentSpanId(bytes(record.bovenliggendeSpanId().orElse("")))
        .setName(record.naam())
        .setKind(Span.SpanKind.SPAN_KIND_INTERNAL)
        .setStartTimeUnixNano(nanos(record.begin()))
        .setEndTimeUnixNano(nanos(record.einde()))
        .setStatus(Status.newBuilder().setCode(code(record.status())))
        .addAttributes(attribuut("dpl.core.processing_activity_id", record.activiteit()))
        .addAttributes(attribuut("dpl.core.data_subject_id", record.betrokkeneId()))
        .addAttributes(attribuut("dpl.core.data_subject_id_type", record.betrokkeneIdSoort()))
        .addAttributes(attribuut("nl.warmeoverdracht.partij", record.partij().sleutel()))
        .build();
  }

  private static Status.StatusCode code(String status) {
    return switch (status) {
      case "Ok" -> Status.StatusCode.STATUS_CODE_OK;
      case "Error" -> Status.StatusCode.STATUS_CODE_ERROR;
      default -> Status.StatusCode.STATUS_CODE_UNSET;
    };
  }

  private static long nanos(Instant moment) {
    return TimeUnit.MILLISECONDS.toNanos(moment.toEpochMilli());
  }

  private static ByteString bytes(String hex) {
    return ByteString.copyFrom(HexFormat.of().parseHex(hex));
  }

  private static KeyValue attribuut(String naam, String waarde) {
    return KeyValue.newBuilder()
        .setKey(naam)
        .setValue(AnyValue.newBuilder().setStringValue(waarde))
        .build();
  }
}
