package nl.warmeoverdracht.consent.rechten;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/** Notices that wait for an answer, and until when; without a person. */
public interface Termijnen {

  /** A notice whose term passed, and whose it is. */
  record Verstreken(UUID kennisgevingId, Partij ontvanger) {}

  /** At most this many notices whose term passed and of which nobody was told yet. */
  Uni<List<Verstreken>> verstreken(Instant nu, int hoogstens);

  /** How many are late and not answered; counts up to ten thousand. */
  Uni<Integer> teLaat();
}
