package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** The deliveries of a party. Every method works in the caller's transaction. */
public interface Aanleveringen {

  /**
   * Adds one.
   *
   * @param door the caller's opaque subject
   */
  Uni<Void> voegToe(UnitOfWork tx, Aanlevering aanlevering, String door);

  /** How many of this party are not in an end state. */
  Uni<Integer> open(UnitOfWork tx);

  /** The delivery; empty when there is none or it is somebody else's. */
  Uni<Optional<Aanlevering>> vind(UnitOfWork tx, UUID id);

  /** The delivery, locked until the transaction ends. */
  Uni<Optional<Aanlevering>> vergrendel(UnitOfWork tx, UUID id);

  /** Deliveries in the order in which they were made. */
  Uni<List<Aanlevering>> bladzijde(UnitOfWork tx, UUID na, int limiet);

  /** Keeps what changed of a delivery that was locked. */
  Uni<Void> wijzig(UnitOfWork tx, Aanlevering aanlevering);
}
