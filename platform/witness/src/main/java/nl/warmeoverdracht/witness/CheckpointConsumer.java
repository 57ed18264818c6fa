package nl.warmeoverdracht.witness;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.warmeoverdracht.messaging.EventReceiver;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes checkpoints off {@code consent.verstrekkingenlog}. */
@ApplicationScoped
public class CheckpointConsumer {

  private final EventReceiver receiver;

  CheckpointConsumer(EventReceiver receiver) {
    this.receiver = receiver;
  }

  /** Completes when the checkpoint was judged and that has committed. */
  @Incoming("consent-verstrekkingenlog")
  public Uni<Void> receive(ConsumerRecord<String, String> message) {
    return receiver.receive(message);
  }
}
