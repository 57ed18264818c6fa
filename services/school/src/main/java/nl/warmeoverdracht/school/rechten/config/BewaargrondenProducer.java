package nl.warmeoverdracht.school.rechten.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.leerling.Schoolsoort;
import nl.warmeoverdracht.school.rechten.Bewaargrond;
import nl.warmeoverdracht.school.rechten.Bewaargronden;

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
        grond.schoolsoorten().stream()
            .map(code -> Schoolsoort.metCode(code).orElseThrow())
            .collect(Collectors.toUnmodifiableSet()),
        grond.categorieen(),
        grond.vanaf(),
        grond.termijn(),
        grond.artikel(),
        grond.uitzondering());
  }
}
