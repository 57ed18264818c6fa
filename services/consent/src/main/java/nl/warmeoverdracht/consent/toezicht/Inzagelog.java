package nl.warmeoverdracht.consent.toezicht;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Who looked in the decisions; append-only. */
public interface Inzagelog {

  /** Records a look with the transaction that looks. */
  Uni<Void> schrijf(UnitOfWork tx, Inzage inzage);

  /** At most this many looks in the order of their id, after the one given. */
  Uni<List<Inzage>> bladzijde(Partij lezer, UUID na, int aantal);
}
