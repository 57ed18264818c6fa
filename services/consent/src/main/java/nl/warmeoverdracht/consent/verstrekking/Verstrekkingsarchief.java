package nl.warmeoverdracht.consent.verstrekking;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;

/** Reads decisions and log; what the reader may not see is not there (row-level security). */
public interface Verstrekkingsarchief {

  /** A decision, for a dienst that serves these tasks. */
  Uni<Optional<GeboektBesluit>> voorDienst(Set<Taak> taken, UUID besluitId);

  /** A decision, for a party: its own, or any for the auditor. */
  Uni<Optional<GeboektBesluit>> voorPartij(Partij lezer, UUID besluitId);

  /** At most this many decisions in the order of their id, after the one given. */
  Uni<List<GeboektBesluit>> bladzijde(Partij lezer, UUID na, int aantal);

  /** At most this many lines in the order of the log, after the place given. */
  Uni<List<Logregel>> regels(Partij lezer, long na, int aantal);

  /** The head of the log. */
  Uni<Loghoofd> hoofd(Partij lezer);

  /** Counts per phase, category, outcome and reason. */
  Uni<List<Telling>> tellingen(Partij lezer);
}
