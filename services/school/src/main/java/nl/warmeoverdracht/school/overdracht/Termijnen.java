package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/** The offers that wait for a reply, over all parties; ids and moments only. */
public interface Termijnen {

  /** An offer whose deadline has passed. */
  record Verstreken(UUID overdrachtId, Partij partij) {}

  /** At most so many offers whose deadline has passed, longest ago first. */
  Uni<List<Verstreken>> verstreken(Instant nu, int hoogstens);
}
