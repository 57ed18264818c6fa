package nl.warmeoverdracht.consent.verstrekking.metriek;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import nl.warmeoverdracht.consent.verstrekking.Besluitmeter;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;

/**
 * Metrics: {@code verstrekkingsbesluiten_categorieen_total{fase, uitkomst}} and {@code
 * verstrekkingenlog_omvang}, the size of the log as this instance last saw it.
 */
@ApplicationScoped
class MicrometerBesluitmeter implements Besluitmeter {

  private final MeterRegistry registry;
  private final AtomicLong omvang = new AtomicLong();

  MicrometerBesluitmeter(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("verstrekkingenlog.omvang", omvang, AtomicLong::doubleValue)
        .description("Leaves in the log, as this instance last saw it")
        .register(registry);
  }

  @Override
  public void genomen(GeboektBesluit geboekt) {
    omvang.accumulateAndGet(geboekt.volgnummer() + 1, Math::max);
    String fase = geboekt.besluit().vraag().fase().code();
    for (Categoriebesluit besluit : geboekt.besluit().perCategorie()) {
      registry
          .counter(
              "verstrekkingsbesluiten.categorieen", "fase", fase, "uitkomst", besluit.uitkomst())
          .increment();
    }
  }
}
