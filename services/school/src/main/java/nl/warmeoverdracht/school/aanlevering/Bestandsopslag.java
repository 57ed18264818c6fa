package nl.warmeoverdracht.school.aanlevering;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Keeps a delivered file, encrypted and in pieces, until it was read. */
public interface Bestandsopslag {

  /** Keeps a piece, in a transaction of its own: the sender may be slow. */
  Uni<Void> bewaar(Partij partij, UUID aanleveringId, Bestandsdeel deel);

  /**
   * Pieces from the one that holds this line, in a transaction of its own.
   *
   * @param hoogstens how many
   */
  Uni<List<Bestandsdeel>> vanaf(Partij partij, UUID aanleveringId, int regel, int hoogstens);

  /** Forgets a file. */
  Uni<Void> vergeet(UnitOfWork tx, UUID aanleveringId);

  /** Forgets the pieces of uploads that broke off, of any party; how many. */
  Uni<Integer> ruimOp();
}
