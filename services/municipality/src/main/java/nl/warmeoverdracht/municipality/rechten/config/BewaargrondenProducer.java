package nl.warmeoverdracht.municipality.rechten.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.municipality.overdracht.Toestand;
import nl.warmeoverdracht.municipality.rechten.Bewaargrond;
import nl.warmeoverdracht.municipality.rechten.Bewaargronden;
import nl.warmeoverdracht.municipality.rechten.Soort;

/** Gives the domain its grounds; a wrong one stops the start and not the first notice. */
@Dependent
class BewaargrondenProducer {

  @Produces
  @Singleton
  @Startup
  Bewaargronden gronden(Bewaarinstellingen instellingen) {
    return new Bewaargronden(
        instellingen.bewaargronden().stream().map(BewaargrondenProducer::grond).toList());
  }

  private static Bewaargrond grond(Bewaarinstellingen.Grond grond) {
    return new Bewaargrond(
        Taak.metCode(grond.taak()).orElseThrow(),
        grond.soorten().stream().map(Soort::metCode).collect(Collectors.toUnmodifiableSet()),
        grond.toestanden().stream()
            .map(code -> Toestand.metCode(code).orElseThrow())
            .collect(Collectors.toUnmodifiableSet()),
        grond.categorieen(),
        grond.artikel(),
        grond.uitzondering());
  }
}
