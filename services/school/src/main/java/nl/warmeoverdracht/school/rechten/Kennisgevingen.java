package nl.warmeoverdracht.school.rechten;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.UnitOfWork;

/** Notices that wait for us, and what we answered. */
public interface Kennisgevingen {

  /** A notice that is not answered yet, and of which of our parties it is asked. */
  record Openstaand(UUID kennisgevingId, Partij partij) {}

  /** Remembers that something is asked; once. */
  Uni<Void> onthoud(UnitOfWork tx, Openstaand openstaand);

  /** At most this many whose turn it is. */
  Uni<List<Openstaand>> aanDeBeurt(int hoogstens);

  /** Not yet: each time it waits longer, up to five minutes. */
  Uni<Void> stelUit(UUID kennisgevingId);

  /** The consent service has an answer. */
  Uni<Void> klaar(UUID kennisgevingId);

  /** What the transaction's party answered; empty when it did nothing yet. */
  Uni<Optional<Antwoord>> antwoord(UnitOfWork tx, UUID kennisgevingId);

  /** Keeps what the transaction's party did. */
  Uni<Void> bewaar(UnitOfWork tx, Kennisgeving kennisgeving, Antwoord antwoord);
}
