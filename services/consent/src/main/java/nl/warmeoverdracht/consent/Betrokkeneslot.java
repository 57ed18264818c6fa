package nl.warmeoverdracht.consent;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * Orders decisions and changes of what was agreed for one person at one holder, and for nobody else
 * (invariant 2, ADR 0008). Decisions share the lock, so they never wait for each other; a
 * withdrawal holds it alone, so it waits for the decisions in flight, and every decision after it
 * sees it.
 *
 * <p>Take it as the first statement, before anything about the person is read: PostgreSQL gives
 * each later statement of a READ COMMITTED transaction a snapshot from after the wait. The lock
 * goes with the transaction, which is the holder's.
 */
public final class Betrokkeneslot {

  private static final String SHARED =
      "select 1 from pg_advisory_xact_lock_shared(hashtextextended($1, 2))";
  private static final String EXCLUSIVE =
      "select 1 from pg_advisory_xact_lock(hashtextextended($1, 2))";

  private Betrokkeneslot() {}

  /** For who decides on what was agreed: waits only for somebody who changes it. */
  public static Uni<Void> gedeeld(UnitOfWork tx, UUID betrokkeneId) {
    return neem(tx, SHARED, betrokkeneId);
  }

  /** For who changes what was agreed: waits for the decisions in flight and for other changes. */
  public static Uni<Void> alleen(UnitOfWork tx, UUID betrokkeneId) {
    return neem(tx, EXCLUSIVE, betrokkeneId);
  }

  private static Uni<Void> neem(UnitOfWork tx, String slot, UUID betrokkeneId) {
    String houder = tx.partij().map(Partij::sleutel).orElseThrow();
    return tx.query(slot, houder + " " + betrokkeneId).replaceWithVoid();
  }
}
