package nl.warmeoverdracht.school.organisatie.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.messaging.EventReceiver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the announcements of organisations off {@code consent.organisatie}. */
@ApplicationScoped
class OrganisatieConsumer {

  private final EventReceiver ontvanger;

  OrganisatieConsumer(EventReceiver ontvanger) {
    this.ontvanger = ontvanger;
  }

  @Incoming("consent-organisatie")
  Uni<Void> ontvang(ConsumerRecord<String, String> bericht) {
    return ontvanger.receive(bericht);
  }
}
