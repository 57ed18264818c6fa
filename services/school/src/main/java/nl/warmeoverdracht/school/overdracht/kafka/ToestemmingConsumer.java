package nl.warmeoverdracht.school.overdracht.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.messaging.EventReceiver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what happens to agreements off {@code consent.toestemming}. */
@ApplicationScoped
class ToestemmingConsumer {

  private final EventReceiver ontvanger;

  ToestemmingConsumer(EventReceiver ontvanger) {
    this.ontvanger = ontvanger;
  }

  @Incoming("consent-toestemming")
  Uni<Void> ontvang(ConsumerRecord<String, String> bericht) {
    return ontvanger.receive(bericht);
  }
}
