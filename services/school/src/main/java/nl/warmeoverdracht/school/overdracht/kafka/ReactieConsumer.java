package nl.warmeoverdracht.school.overdracht.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.messaging.EventReceiver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the receivers' events off {@code municipality.overdracht}. */
@ApplicationScoped
class ReactieConsumer {

  private final EventReceiver ontvanger;

  ReactieConsumer(EventReceiver ontvanger) {
    this.ontvanger = ontvanger;
  }

  @Incoming("municipality-overdracht")
  Uni<Void> ontvang(ConsumerRecord<String, String> bericht) {
    return ontvanger.receive(bericht);
  }
}
