package nl.warmeoverdracht.school.overdracht;

import java.time.Instant;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/** A receiver's request to accept or hand back; the sender confirms it or says why not. */
public sealed interface Reactie {

  /** The handover that it answers. */
  UUID overdrachtId();

  /** The version of the offer that it answers. */
  int aanbodVersie();

  /** Who answers. */
  Partij ontvanger();

  /** When the receiver recorded it; this counts for the deadline, not when it arrives here. */
  Instant vastgelegdOp();

  /** The receiver accepts, by a named contact person. */
  record Aanvaarding(UUID overdrachtId, int aanbodVersie, Partij ontvanger, Instant vastgelegdOp)
      implements Reactie {}

  /** The receiver hands back, with its objections. */
  record Teruglegging(UUID overdrachtId, int aanbodVersie, Partij ontvanger, Instant vastgelegdOp)
      implements Reactie {}
}
