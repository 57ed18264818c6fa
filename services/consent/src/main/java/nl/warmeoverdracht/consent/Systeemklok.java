package nl.warmeoverdracht.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.warmeoverdracht.kernel.UuidV7;

/** The one clock of this service and the ids made from it. */
@Dependent
class Systeemklok {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  UuidV7 ids(Clock clock) {
    return new UuidV7(clock);
  }
}
