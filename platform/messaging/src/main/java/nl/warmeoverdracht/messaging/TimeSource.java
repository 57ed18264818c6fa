package nl.warmeoverdracht.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The service's {@link Clock} bean, or the system's clock when the service has none. */
@ApplicationScoped
class TimeSource implements InstantSource {

  private final Clock clock;

  @Inject
  TimeSource(Instance<Clock> clock) {
    this(clock.isResolvable() ? clock.get() : Clock.systemUTC());
  }

  TimeSource(Clock clock) {
    this.clock = clock;
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
