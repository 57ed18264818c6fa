package nl.warmeoverdracht.municipality;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.warmeoverdracht.kernel.UuidV7;

/** What every feature of this service shares: the clock and the ids made from it. */
@ApplicationScoped
class Voorzieningen {

  @Produces
  @Singleton
  @DefaultBean
  Clock klok() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  @DefaultBean
  UuidV7 ids(Clock klok) {
    return new UuidV7(klok);
  }
}
