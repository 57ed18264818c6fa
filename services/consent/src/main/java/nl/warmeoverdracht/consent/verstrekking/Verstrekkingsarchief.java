package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;
import nl.warmeoverdracht.audit.Opening;

/** Reads decisions; what the transaction may not see is not there (row-level security). */
public interface Verstrekkingsarchief {

  /** A decision. */
  Uni<Optional<GeboektBesluit>> besluit(UnitOfWork tx, UUID besluitId);

  /** What the seals of these decisions stand for, as far as the transaction may see them. */
  Uni<Map<UUID, Opening>> openingen(UnitOfWork.Sql tx, Collection<UUID> besluiten);

  /** At most this many lines in the order of the log, after the place given. */
  Uni<List<Logregel>> regels(UnitOfWork tx, long na, int aantal);

  /** Counts per phase, category, outcome and reason, of the decisions that have their place. */
  Uni<List<Telling>> tellingen(Partij lezer);
}
