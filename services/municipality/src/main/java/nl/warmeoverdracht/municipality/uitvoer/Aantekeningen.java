package nl.warmeoverdracht.municipality.uitvoer;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/** What is written beside a case and read nowhere else in this service. */
public interface Aantekeningen {

  /** The introductions of a case, oldest first. */
  Uni<List<Kennismaking>> kennismakingen(UnitOfWork.Sql tx, UUID overdrachtId, int limiet);

  /** What was done because somebody used a right, oldest first. */
  Uni<List<Gedaan>> gedaan(UnitOfWork.Sql tx, UUID overdrachtId, int limiet);

  /** An introduction that was held. */
  record Kennismaking(String soort, LocalDate gehoudenOp, Instant vastgelegdTijdstip) {}

  /**
   * An answer to a withdrawal, a correction or a request for erasure.
   *
   * @param categorieen what it was about, as it is kept
   * @param behouden what was kept; blank for nothing
   * @param artikel on which ground; blank when nothing was kept
   */
  record Gedaan(
      String soort,
      String uitkomst,
      String categorieen,
      String behouden,
      String artikel,
      Instant verwerktTijdstip) {}
}
