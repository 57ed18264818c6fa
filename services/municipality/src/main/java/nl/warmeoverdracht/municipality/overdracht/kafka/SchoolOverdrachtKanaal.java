package nl.warmeoverdracht.municipality.overdracht.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.messaging.EventReceiver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the messages off {@code school.overdracht}, one at a time per partition. */
@ApplicationScoped
class SchoolOverdrachtKanaal {

  private final EventReceiver receiver;

  SchoolOverdrachtKanaal(EventReceiver receiver) {
    this.receiver = receiver;
  }

  @Incoming("school-overdracht")
  Uni<Void> receive(ConsumerRecord<String, String> message) {
    return receiver.receive(message);
  }
}
