package nl.warmeoverdracht.access;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where a service states that it processed data of one person: which activity, about whom, how it
 * ended (Logboek Dataverwerkingen 0.8, AVG 30). Nothing is sampled; a read that cannot be recorded
 * does not happen (ADR 0011).
 */
public interface Logboek {

  /**
   * Begins the processing that the contract says the request at hand is ({@code
   * x-verwerkingsactiviteit}), now and in the trace of the caller. Call it before going
   * asynchronous; throws {@link IllegalStateException} where the contract names no activity.
   */
  Verwerking begin();

  /** How a processing ended. */
  enum Status {
    /** A refusal that was handled as it should. */
    UNSET,
    OK,
    ERROR
  }

  /**
   * Whose data were processed.
   *
   * @param partij who processed them, or for whom a dienst did
   * @param id an opaque id of ours; only a keyed hash of it is kept
   */
  record Betrokkene(Partij partij, UUID id) {
    public Betrokkene {
      requireNonNull(partij, "partij");
      requireNonNull(id, "id");
    }

    @Override
    public String toString() {
      return "Betrokkene[redacted]";
    }
  }

  /** A processing that began. */
  interface Verwerking {

    /**
     * Records in the transaction of the read itself, one record for each person; nobody read is
     * stated as well, and leaves no record.
     *
     * @return fails, and so fails the transaction, with 503 when it cannot be recorded
     */
    Uni<Void> vermeld(UnitOfWork tx, Status status, Collection<Betrokkene> betrokkenen);

    /** Records what succeeded, for the party of the transaction. */
    default Uni<Void> gelukt(UnitOfWork tx, Collection<UUID> betrokkenen) {
      return vermeld(tx, Status.OK, van(tx, betrokkenen));
    }

    /** Records a refusal. */
    default Uni<Void> geweigerd(UnitOfWork tx, UUID betrokkene) {
      return vermeld(tx, Status.UNSET, van(tx, List.of(betrokkene)));
    }

    /** Records that it failed. */
    default Uni<Void> mislukt(UnitOfWork tx, UUID betrokkene) {
      return vermeld(tx, Status.ERROR, van(tx, List.of(betrokkene)));
    }

    private static List<Betrokkene> van(UnitOfWork tx, Collection<UUID> ids) {
      Partij partij = tx.partij().orElseThrow();
      return ids.stream().distinct().map(id -> new Betrokkene(partij, id)).toList();
    }
  }
}
