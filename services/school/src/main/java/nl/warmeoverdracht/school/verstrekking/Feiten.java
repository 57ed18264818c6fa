package nl.warmeoverdracht.school.verstrekking;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.leerling.Schoolsoort;

/**
 * What the sender knows and a legal basis looks at. What is absent counts as not met.
 *
 * @param leeftijd on the day of the decision
 * @param eigenGemeente whether the receiver is the municipality where the person lives
 */
public record Feiten(
    int leeftijd,
    Schoolsoort schoolsoort,
    boolean diploma,
    boolean startkwalificatie,
    Optional<Boolean> eigenGemeente) {

  /** The facts about a pupil on a day. */
  public static Feiten van(Leerling leerling, LocalDate dag, Optional<Boolean> eigenGemeente) {
    return new Feiten(
        leeftijd(leerling, dag),
        leerling.schoolsoort(),
        !leerling.diplomas().isEmpty(),
        leerling.startkwalificatie(),
        eigenGemeente);
  }

  static int leeftijd(Leerling leerling, LocalDate dag) {
    return Period.between(leerling.geboortedatum(), dag).getYears();
  }
}
