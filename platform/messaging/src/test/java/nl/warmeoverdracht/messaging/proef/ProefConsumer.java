package nl.warmeoverdracht.messaging.proef;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.messaging.EventReceiver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The one channel of the test application. */
@ApplicationScoped
class ProefConsumer {

  private final EventReceiver receiver;

  ProefConsumer(EventReceiver receiver) {
    this.receiver = receiver;
  }

  @Incoming("proef")
  Uni<Void> receive(ConsumerRecord<String, String> message) {
    return receiver.receive(message);
  }
}
