package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Open deliveries of all parties, for any instance of the service to take up. One is held by one
 * instance at a time, and only as long as that makes progress; of a party the oldest comes first.
 */
public interface Werkvoorraad {

  /**
   * A delivery that is held.
   *
   * @param poging how often it was taken up since it last made progress
   */
  record Werk(UUID aanleveringId, Partij partij, UUID houder, int poging) {}

  /** Adds one, in the transaction that makes the delivery. */
  Uni<Void> voegToe(UnitOfWork tx, UUID aanleveringId);

  /** Takes the oldest that nobody holds; empty when there is none. */
  Uni<Optional<Werk>> neem(UUID houder);

  /**
   * Goes on holding it, in the transaction that makes progress. Fails with {@link
   * NietMeerVanOnsException} when somebody took it away, so that the progress is undone.
   */
  Uni<Void> houdVast(UnitOfWork tx, Werk werk);

  /** Nothing more is to be done. */
  Uni<Void> rondAf(UnitOfWork tx, UUID aanleveringId);

  /** The sender stopped it, or another instance took it up because this one was silent. */
  final class NietMeerVanOnsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For this delivery. */
    public NietMeerVanOnsException(UUID aanleveringId) {
      super("somebody took away " + aanleveringId);
    }
  }
}
