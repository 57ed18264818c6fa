package nl.warmeoverdracht.consent.dataverwerking.otlp;

import com.google.protobuf.InvalidProtocolBufferException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.consent.dataverwerking.Dataverwerkingen.Ontvangen;
import nl.warmeoverdracht.consent.dataverwerking.Uitvoerrij;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Exports every record to a collector over OTLP, without sampling; while the collector does not
 * answer, a series waits. What it answers to have rejected is counted in {@code
 * dataverwerkingen_otlp_geweigerd_total} and not sent again: a partial success must not be retried
 * (OTLP, Partial Success). Off unless {@code warmeoverdracht.dataverwerking.otlp-elke} says how
 * often.
 */
@ApplicationScoped
class OtlpUitvoer {

  private static final Logger LOG = Logger.getLogger(OtlpUitvoer.class);

  /** A message without fields is no bytes, and no bytes arrive as nothing. */
  private static final byte[] NOTHING_TO_SAY = {};

  private final Uitvoerrij rij;
  private final OtlpClient collector;
  private final Counter geweigerd;

  OtlpUitvoer(Uitvoerrij rij, @RestClient OtlpClient collector, MeterRegistry registry) {
    this.rij = rij;
    this.collector = collector;
    this.geweigerd =
        Counter.builder("dataverwerkingen.otlp.geweigerd")
            .description("Records of processing that the collector rejected")
            .register(registry);
  }

  @Scheduled(
      every = "{warmeoverdracht.dataverwerking.otlp-elke}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> voerUit() {
    return rij.reeksen()
        .chain(
            reeksen ->
                Multi.createFrom()
                    .iterable(reeksen)
                    .onItem()
                    .transformToUniAndConcatenate(this::reeksOfWacht)
                    .collect()
                    .asList())
        .onFailure()
        .invoke(e -> LOG.warnf("the export over OTLP waits: %s", e.getClass().getSimpleName()))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  /** One that fails waits for the next time, and the others go on. */
  private Uni<Boolean> reeksOfWacht(UUID reeksId) {
    return reeks(reeksId)
        .onFailure()
        .invoke(
            e ->
                LOG.warnf(
                    "the export over OTLP of series %s waits: %s",
                    reeksId, e.getClass().getSimpleName()))
        .onFailure()
        .recoverWithItem(false);
  }

  private Uni<Boolean> reeks(UUID reeksId) {
    return Uni.createFrom()
        .deferred(() -> rij.volgende(reeksId).chain(records -> stuur(reeksId, records)))
        .repeat()
        .whilst(meer -> meer)
        .collect()
        .last();
  }

  private Uni<Boolean> stuur(UUID reeksId, List<Ontvangen> records) {
    if (records.isEmpty()) {
      return Uni.createFrom().item(false);
    }
    return collector
        .export(Spans.van(records).toByteArray())
        .map(antwoord -> geweigerd(Optional.ofNullable(antwoord)))
        .call(() -> rij.uitgevoerd(reeksId, records.getLast().verwerking().volgnummer()))
        .invoke(aantal -> meld(reeksId, aantal))
        .replaceWith(true);
  }

  /** Its own words about why stay out of the log: they may quote a span. */
  private void meld(UUID reeksId, long aantal) {
    if (aantal > 0) {
      geweigerd.increment(aantal);
      LOG.warnf("the collector rejected %d spans of series %s", aantal, reeksId);
    }
  }

  private static long geweigerd(Optional<byte[]> antwoord) {
    try {
      return ExportTraceServiceResponse.parseFrom(antwoord.orElse(NOTHING_TO_SAY))
          .getPartialSuccess()
          .getRejectedSpans();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("the collector does not answer in OTLP", e);
    }
  }
}
