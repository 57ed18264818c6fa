package nl.warmeoverdracht.consent;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.warmeoverdracht.grondslagen.Grondslagen;
import nl.warmeoverdracht.grondslagen.bestand.Grondslagenregister;

/**
 * Offers the register to the service; a bad rule file stops the start and not the first request.
 */
@Dependent
class GrondslagenProducer {

  @Produces
  @Singleton
  @Startup
  Grondslagen grondslagen() {
    return Grondslagenregister.lees();
  }
}
