package nl.warmeoverdracht.school.rechten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.school.leerling.Leerling;

/** All grounds on which something is kept, in order of priority. */
public record Bewaargronden(List<Bewaargrond> gronden) {
  public Bewaargronden {
    gronden = List.copyOf(gronden);
  }

  /** The first ground that holds for this pupil and one of these categories. */
  Optional<Bewaargrond> voor(Leerling leerling, Set<String> categorieen, LocalDate dag) {
    return gronden.stream()
        .filter(grond -> grond.geldt(leerling, dag))
        .filter(grond -> grond.categorieen().stream().anyMatch(categorieen::contains))
        .findFirst();
  }
}
