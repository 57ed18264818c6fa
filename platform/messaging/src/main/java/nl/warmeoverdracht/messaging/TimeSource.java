package nl.warmeoverdracht.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The service's {@link Clock} bean, or the system's clock when the service has none. */
@ApplicationScoped
class TimeSource implements java.time.InstantSource {

  private final Clock clock;

  TimeSource(Instance<Clock> clock) {
    this.clock = clock.isResolvable() ? clock.get() : Clock.systemUTC();
  }

  @Override
  public Instant instant() {
    return clock.instant();
  }

  /** Now, in the form that the database takes. */
  OffsetDateTime now() {
    return instant().atOffset(ZoneOffset.UTC);
  }
}
