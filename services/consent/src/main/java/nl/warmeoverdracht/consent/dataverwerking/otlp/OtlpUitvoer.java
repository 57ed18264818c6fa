package nl.warmeoverdracht.consent.dataverwerking.otlp;

import com.google.protobuf.InvalidProtocolBufferException;
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
 * Exports every record to a collector over OTLP, without sampling; one that the collector did not
 * take is sent again. Off unless {@code warmeoverdracht.dataverwerking.otlp-elke} says how often.
 */
@ApplicationScoped
class OtlpUitvoer {

  private static final Logger LOG = Logger.getLogger(OtlpUitvoer.class);

  /** A message without fields is no bytes, and no bytes arrive as nothing. */
  private static final byte[] NOTHING_TO_SAY = {};

  private final Uitvoerrij rij;
  private final OtlpClient collector;

  OtlpUitvoer(Uitvoerrij rij, @RestClient OtlpClient collector) {
    this.rij = rij;
    this.collector = collector;
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
                    .transformToUniAndConcatenate(this::reeks)
                    .collect()
                    .asList())
        .onFailure()
        .invoke(e -> LOG.warnf("the export over OTLP waits: %s", e.getClass().getSimpleName()))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
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
        .invoke(antwoord -> alles(Optional.ofNullable(antwoord)))
        .chain(() -> rij.uitgevoerd(reeksId, records.getLast().verwerking().volgnummer()))
        .replaceWith(true);
  }

  /** A collector may say that it dropped some: then all are sent again, the same to the byte. */
  private static void alles(Optional<byte[]> antwoord) {
    try {
      long geweigerd =
          ExportTraceServiceResponse.parseFrom(antwoord.orElse(NOTHING_TO_SAY))
              .getPartialSuccess()
              .getRejectedSpans();
      if (geweigerd > 0) {
        throw new IllegalStateException("the collector rejected " + geweigerd + " spans");
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("the collector does not answer in OTLP", e);
    }
  }
}
