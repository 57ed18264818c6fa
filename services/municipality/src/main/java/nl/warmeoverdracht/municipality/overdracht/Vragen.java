package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** The questions about a handover and their answers. */
public interface Vragen {

  /** Adds a question. */
  Uni<Void> voegToe(UnitOfWork tx, UUID overdrachtId, Vraag vraag);

  /** The question with this id about this handover; empty when there is none. */
  Uni<Optional<Vraag>> vind(UnitOfWork tx, UUID overdrachtId, UUID vraagId);

  /** At most {@code limiet} questions after {@code na}, oldest first. */
  Uni<List<Vraag>> lees(UnitOfWork tx, UUID overdrachtId, UUID na, int limiet);

  /** Notes that an answer waits; false when that was known or the question is not there. */
  Uni<Boolean> markeerBeantwoord(
      UnitOfWork tx, UUID overdrachtId, UUID vraagId, Instant beantwoordTijdstip);

  /** Keeps the answer that was fetched. */
  Uni<Void> bewaarAntwoord(UnitOfWork tx, UUID overdrachtId, UUID vraagId, String antwoord);
}
