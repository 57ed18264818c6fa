package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Technical signposts without personal data: at which of our parties a handover is, who sent it,
 * and up to which message we followed the sender. Not under row-level security, because a dienst
 * asks before it is known for which party.
 */
public interface Wegwijzers {

  /** Where a handover is and who sent it. */
  record Wegwijzer(Partij ontvanger, Partij afzender) {}

  /** The receiving parties of this id; with ids of our making at most one. */
  Uni<List<Wegwijzer>> vind(UnitOfWork tx, UUID overdrachtId);

  /** Every party that ever received a handover here. */
  Uni<List<Partij>> ontvangers(UnitOfWork tx);

  /**
   * Moves on to the message with this number and holds the handover until the transaction ends.
   * Answers false, and changes nothing, when this message or a later one was seen before, or when
   * the handover belongs to another sender.
   */
  Uni<Boolean> schuifOp(UnitOfWork tx, UUID overdrachtId, Wegwijzer wegwijzer, long volgnummer);
}
