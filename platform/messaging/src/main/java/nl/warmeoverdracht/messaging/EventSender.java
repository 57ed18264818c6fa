package nl.warmeoverdracht.messaging;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Brings a batch to the broker; completes when every event was acknowledged. */
interface EventSender {

  /** Sends in order per key; fails when any event was not acknowledged. */
  Uni<Void> send(List<OutboxRow> batch);

  /** Releases everything; unsent events stay in the queue. */
  void close();
}
