package nl.warmeoverdracht.municipality.organisatie.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.messaging.EventReceiver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the messages off {@code consent.organisatie}. */
@ApplicationScoped
class OrganisatieKanaal {

  private final EventReceiver receiver;

  OrganisatieKanaal(EventReceiver receiver) {
    this.receiver = receiver;
  }

  @Incoming("consent-organisatie")
  Uni<Void> receive(ConsumerRecord<String, String> message) {
    return receiver.receive(message);
  }
}
