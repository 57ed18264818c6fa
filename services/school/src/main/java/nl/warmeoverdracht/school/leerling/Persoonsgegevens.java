package nl.warmeoverdracht.school.leerling;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.UnitOfWork;

/**
 * All that the register has of one pupil, for himself (AVG 15). Other features get less: {@link
 * Leerlingen}.
 */
public interface Persoonsgegevens {

  /** The most declarations of one pupil that are read at once. */
  int MEESTE_AKKOORDEN = 500;

  /** All of it; empty when there is no such pupil or he is somebody else's. */
  Uni<Optional<Alles>> alles(UnitOfWork.Hibernate tx, UUID leerlingId);

  /**
   * A pupil with what never travels.
   *
   * @param ongecodeerdeBehoefte phrases of the export that no code stands for
   */
  record Alles(Leerling leerling, List<String> ongecodeerdeBehoefte, List<Gegeven> akkoorden) {
    public Alles {
      ongecodeerdeBehoefte = List.copyOf(ongecodeerdeBehoefte);
      akkoorden = List.copyOf(akkoorden);
    }

    @Override
    public String toString() {
      return "Alles[" + leerling.id() + "]";
    }
  }

  /** A declaration in the codes of the contract, without who of the staff recorded it. */
  record Gegeven(
      UUID id,
      String soort,
      String verklaring,
      String gegevenDoor,
      LocalDate gegevenOp,
      List<String> ontvangerTaken,
      String tekstversie,
      Instant vastgelegdOp) {
    public Gegeven {
      ontvangerTaken = List.copyOf(ontvangerTaken);
    }
  }
}
