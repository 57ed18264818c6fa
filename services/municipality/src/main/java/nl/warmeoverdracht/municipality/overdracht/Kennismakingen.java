package nl.warmeoverdracht.municipality.overdracht;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** The introductions that we recorded. */
public interface Kennismakingen {

  /** Adds an introduction. */
  Uni<Void> voegToe(UnitOfWork tx, UUID overdrachtId, Kennismaking kennismaking);
}
