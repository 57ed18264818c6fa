package nl.warmeoverdracht.municipality.rechten.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.messaging.EventReceiver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the messages off {@code consent.toestemming}. */
@ApplicationScoped
class ToestemmingKanaal {

  private final EventReceiver receiver;

  ToestemmingKanaal(EventReceiver receiver) {
    this.receiver = receiver;
  }

  @Incoming("consent-toestemming")
  Uni<Void> receive(ConsumerRecord<String, String> message) {
    return receiver.receive(message);
  }
}
