package nl.warmeoverdracht.consent.verstrekking.metriek;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.consent.verstrekking.Besluitmeter;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;
import nl.warmeoverdracht.consent.verstrekking.GeboektBesluit;

/** Metric: {@code verstrekkingsbesluiten_categorieen_total{fase, uitkomst}}. */
@ApplicationScoped
class MicrometerBesluitmeter implements Besluitmeter {

  private final MeterRegistry registry;

  MicrometerBesluitmeter(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void genomen(GeboektBesluit geboekt) {
    String fase = geboekt.besluit().vraag().fase().code();
    for (Categoriebesluit besluit : geboekt.besluit().perCategorie()) {
      registry
          .counter(
              "verstrekkingsbesluiten.categorieen", "fase", fase, "uitkomst", besluit.uitkomst())
          .increment();
    }
  }
}
