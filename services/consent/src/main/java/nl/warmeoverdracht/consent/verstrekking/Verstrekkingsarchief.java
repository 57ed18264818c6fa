package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Lezer;

/** Reads decisions; what the reader may not see is not there (row-level security). */
public interface Verstrekkingsarchief {

  /** A decision. */
  Uni<Optional<GeboektBesluit>> besluit(Lezer lezer, UUID besluitId);

  /** At most this many lines in the order of the log, after the place given. */
  Uni<List<Logregel>> regels(Partij lezer, long na, int aantal);

  /** Counts per phase, category, outcome and reason, of the decisions that have their place. */
  Uni<List<Telling>> tellingen(Partij lezer);
}
