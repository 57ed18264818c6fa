package nl.warmeoverdracht.consent.rechten.metriek;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmeoverdracht.consent.rechten.Rechtenmeter;
import nl.warmeoverdracht.consent.rechten.Toestand;
import nl.warmeoverdracht.consent.rechten.Verzoeksoort;

/**
 * Metrics: {@code kennisgevingen_total{soort, toestand}} and {@code kennisgevingen_te_laat}, on
 * which an operator sets an alert above 0.
 */
@ApplicationScoped
class MicrometerRechtenmeter implements Rechtenmeter {

  private final MeterRegistry registry;
  private final AtomicInteger teLaat = new AtomicInteger();

  MicrometerRechtenmeter(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("kennisgevingen.te.laat", teLaat, AtomicInteger::doubleValue)
        .description("Notices whose term passed without an answer, as last counted")
        .register(registry);
  }

  @Override
  public void bereikt(Verzoeksoort soort, Toestand toestand) {
    registry
        .counter("kennisgevingen", "soort", soort.code(), "toestand", toestand.code())
        .increment();
  }

  @Override
  public void teLaat(int aantal) {
    teLaat.set(aantal);
  }
}
