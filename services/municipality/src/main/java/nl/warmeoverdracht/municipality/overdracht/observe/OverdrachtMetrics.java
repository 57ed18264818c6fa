package nl.warmeoverdracht.municipality.overdracht.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.access.PartijTransacties;
import nl.warmeoverdracht.municipality.overdracht.OntvangenOverdrachten;
import nl.warmeoverdracht.municipality.overdracht.Overgangteller;
import nl.warmeoverdracht.municipality.overdracht.Toestand;
import nl.warmeoverdracht.municipality.overdracht.Wegwijzers;
import org.jboss.logging.Logger;

/**
 * How many received handovers are in each state, and how often they reached it. Counted party by
 * party: row-level security lets nobody see all at once, and neither may a metric.
 */
@ApplicationScoped
public class OverdrachtMetrics implements Overgangteller {

  private static final Logger LOG = Logger.getLogger(OverdrachtMetrics.class);
  private static final String STAND = "overdrachten_ontvangen";
  private static final String OVERGANGEN = "overdrachten_ontvangen_overgangen";

  private final MeterRegistry registry;
  private final PartijTransacties transacties;
  private final Wegwijzers wegwijzers;
  private final OntvangenOverdrachten overdrachten;
  private final Map<Toestand, AtomicLong> stand = new EnumMap<>(Toestand.class);

  OverdrachtMetrics(
      MeterRegistry registry,
      PartijTransacties transacties,
      Wegwijzers wegwijzers,
      OntvangenOverdrachten overdrachten) {
    this.registry = registry;
    this.transacties = transacties;
    this.wegwijzers = wegwijzers;
    this.overdrachten = overdrachten;
    for (Toestand toestand : Toestand.values()) {
      stand.put(
          toestand, registry.gauge(STAND, Tags.of("toestand", toestand.code()), new AtomicLong()));
    }
  }

  @Override
  public void overgang(Toestand toestand) {
    registry.counter(OVERGANGEN, "toestand", toestand.code()).increment();
  }

  /** Counts again, one count at a time; while the database is away the last count stays. */
  @Scheduled(
      every = "{warmeoverdracht.municipality.tel-elke}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tel() {
    Map<Toestand, Long> totaal = new EnumMap<>(Toestand.class);
    return transacties
        .technisch(wegwijzers::ontvangers)
        .onItem()
        .transformToMulti(partijen -> Multi.createFrom().iterable(partijen))
        .onItem()
        .transformToUniAndConcatenate(partij -> transacties.sql(partij, overdrachten::tel))
        .invoke(
            deel -> deel.forEach((toestand, aantal) -> totaal.merge(toestand, aantal, Long::sum)))
        .onItem()
        .ignoreAsUni()
        .invoke(
            () ->
                stand.forEach((toestand, aantal) -> aantal.set(totaal.getOrDefault(toestand, 0L))))
        .onFailure()
        .invoke(failure -> LOG.warnf("handovers are not counted now: %s", failure.getMessage()))
        .onFailure()
        .recoverWithNull();
  }
}
