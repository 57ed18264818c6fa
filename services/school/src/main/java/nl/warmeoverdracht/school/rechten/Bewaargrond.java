package nl.warmeoverdracht.school.rechten;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Leerling.Diploma;
import nl.warmeoverdracht.school.leerling.Schoolsoort;

/**
 * A statutory ground on which a school keeps categories, as its privacy officer configured it.
 *
 * @param schoolsoorten of whom it holds
 * @param vanaf from which moment the term runs; before it the ground holds too, because the duty is
 *     still to come
 * @param termijn how long after that moment it still holds
 * @param uitzondering the exception of AVG 17(3) that it rests on
 */
public record Bewaargrond(
    Set<Schoolsoort> schoolsoorten,
    Set<String> categorieen,
    Vanaf vanaf,
    Period termijn,
    String artikel,
    String uitzondering) {

  /** From when a term runs. */
  public enum Vanaf {
    UITSTROOM,
    DIPLOMA
  }

  public Bewaargrond {
    schoolsoorten = Set.copyOf(schoolsoorten);
    categorieen = Set.copyOf(categorieen);
  }

  /** Whether it holds for this pupil on this day. */
  boolean geldt(Leerling leerling, LocalDate dag) {
    return schoolsoorten.contains(leerling.schoolsoort())
        && begin(leerling)
            .map(begin -> !dag.isAfter(begin.plus(termijn)))
            .orElseGet(() -> volgtOnderwijs(leerling, dag));
  }

  private Optional<LocalDate> begin(Leerling leerling) {
    return switch (vanaf) {
      case UITSTROOM -> leerling.verwachteUitstroomdatum();
      case DIPLOMA ->
          leerling.diplomas().stream().map(Diploma::behaaldOp).max(Comparator.naturalOrder());
    };
  }

  private static boolean volgtOnderwijs(Leerling leerling, LocalDate dag) {
    return leerling.verwachteUitstroomdatum().map(uit -> !dag.isAfter(uit)).orElse(true);
  }
}
