package nl.warmeoverdracht.school.config;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import nl.warmeoverdracht.kernel.UuidV7;

/** The clock and the ids of this service; a test may bring its own clock. */
class Tijd {

  /** Milliseconds: what is recorded reads back from the database exactly as it was decided on. */
  @Produces
  @Singleton
  @DefaultBean
  Clock klok() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  @Produces
  @Singleton
  @DefaultBean
  UuidV7 ids(Clock klok) {
    return new UuidV7(klok);
  }
}
