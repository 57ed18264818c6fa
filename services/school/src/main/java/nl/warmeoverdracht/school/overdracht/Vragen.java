package nl.warmeoverdracht.school.overdracht;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** The questions at the handovers of the party whose transaction it is; answers are encrypted. */
public interface Vragen {

  /** Stores a question; whether it is new. */
  Uni<Boolean> voegToe(UnitOfWork tx, Vraag vraag);

  /** The question with this id at this handover. */
  Uni<Optional<Vraag>> vind(UnitOfWork tx, UUID overdrachtId, UUID vraagId);

  /** Stores the answer; whether there was none yet. */
  Uni<Boolean> beantwoord(UnitOfWork tx, UUID overdrachtId, UUID vraagId, Vraag.Antwoord antwoord);

  /** Questions after the id given, oldest first. */
  Uni<List<Vraag>> lijst(UnitOfWork tx, UUID overdrachtId, UUID na, int hoogstens);
}
