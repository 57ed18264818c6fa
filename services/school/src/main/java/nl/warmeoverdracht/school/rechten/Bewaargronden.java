package nl.warmeoverdracht.school.rechten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.school.leerling.Gegeven;
import nl.warmeoverdracht.school.leerling.Leerling;

/** All grounds on which something is kept, in order of priority. */
public record Bewaargronden(List<Bewaargrond> gronden) {
  public Bewaargronden {
    gronden = List.copyOf(gronden);
  }

  /** The first ground that keeps this of this pupil on this day; empty when none does. */
  Optional<Bewaargrond> voor(Leerling leerling, Gegeven gegeven, LocalDate dag) {
    return gronden.stream()
        .filter(grond -> grond.geldt(leerling, dag))
        .filter(grond -> grond.categorieen().contains(gegeven.code()))
        .findFirst();
  }
}
