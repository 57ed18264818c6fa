package nl.warmeoverdracht.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows what messaging waits for. It stays up: with Kafka out the service still accepts work, the
 * outbox keeps it; taking the service away would make a small trouble a large one.
 */
@Readiness
@ApplicationScoped
class MessagingHealth implements HealthCheck {

  private final OutageMonitor outages;

  MessagingHealth(OutageMonitor outages) {
    this.outages = outages;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("berichten").up();
    outages.current().forEach((part, cause) -> response.withData(part, "wacht op " + cause));
    return response.build();
  }
}
