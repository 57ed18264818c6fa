package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/** Whether a decision may still be in use. */
public interface RecenteBesluiten {

  /**
   * Whether anything was decided about this person in the last minute, which is many times the
   * validity of a decision: so that instances whose clocks differ seconds agree.
   */
  Uni<Boolean> over(Partij houder, UUID betrokkeneId);
}
