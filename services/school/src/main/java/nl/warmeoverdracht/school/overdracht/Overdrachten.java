package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * The handovers of the party whose transaction it is. Every operation runs in the transaction
 * given, on the event loop, and sees only that party's rows.
 */
public interface Overdrachten {

  /** Stores a new draft, with its first history line. */
  Uni<BewaardeOverdracht> voegToe(
      UnitOfWork tx, Overdracht.Concept concept, OverdrachtGebeurtenis.Aangemaakt gebeurtenis);

  /** The handover with this id; empty when there is none or it is another party's. */
  Uni<Optional<BewaardeOverdracht>> vind(UnitOfWork tx, UUID overdrachtId);

  /** As {@link #vind}, and keeps others from changing it until the transaction ends. */
  Uni<Optional<BewaardeOverdracht>> vergrendel(UnitOfWork tx, UUID overdrachtId);

  /**
   * Stores the state and history of a decision; a decision without effect stores nothing.
   *
   * @param was as it was when the decision was made
   * @return as it is now; fails when somebody else was first, which {@link #vergrendel} rules out,
   *     and with {@link AndereOverdrachtOpen} when the same pupil was just offered there
   */
  Uni<BewaardeOverdracht> bewaar(UnitOfWork tx, BewaardeOverdracht was, Besluit besluit);

  /** Whether another handover of the same pupil to the same receiver is open. */
  Uni<Boolean> heeftAndereOpen(UnitOfWork tx, Kern kern);

  /** One page, in order of id. */
  Uni<List<BewaardeOverdracht>> zoek(UnitOfWork tx, Zoekvraag vraag);

  /** History lines after the number given, oldest first. */
  Uni<List<Verloopregel>> verloop(UnitOfWork tx, UUID overdrachtId, int na, int limiet);

  /**
   * Whose handover this is, for a caller that may not name a party. Sees no personal data; the
   * answer is only fit to open a transaction for that party.
   */
  Uni<Optional<Partij>> eigenaar(UUID overdrachtId);
}
