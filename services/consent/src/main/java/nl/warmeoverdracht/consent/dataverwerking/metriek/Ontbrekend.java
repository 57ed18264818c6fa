package nl.warmeoverdracht.consent.dataverwerking.metriek;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.warmeoverdracht.consent.dataverwerking.Reekscontrole;

/** {@code dataverwerkingen_ontbrekend{bron}}: anything above 0 is an alarm. */
@ApplicationScoped
class Ontbrekend {

  private final Reekscontrole controle;
  private final MultiGauge meter;

  Ontbrekend(Reekscontrole controle, MeterRegistry registry) {
    this.controle = controle;
    this.meter =
        MultiGauge.builder("dataverwerkingen.ontbrekend")
            .description("Records of processing that were received and are not there")
            .register(registry);
  }

  @Scheduled(
      every = "{warmeoverdracht.dataverwerking.controle-elke}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> kijk() {
    return controle.kijk().invoke(this::meet).replaceWithVoid();
  }

  private void meet(Map<String, Long> perBron) {
    meter.register(
        perBron.entrySet().stream()
            .<MultiGauge.Row<?>>map(
                telling -> MultiGauge.Row.of(Tags.of("bron", telling.getKey()), telling.getValue()))
            .toList(),
        true);
  }
}
