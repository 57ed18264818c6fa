package nl.warmeoverdracht.school.leerling;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.warmeoverdracht.access.Taak;

/**
 * What the rules of agreement look at.
 *
 * @param houder the task for which the sender holds the pupil's data
 * @param vandaag the day of recording, for this party
 */
public record Akkoordvraag(
    Leerling leerling, Taak houder, NieuwAkkoord akkoord, LocalDate vandaag) {

  private static final int VOLWASSEN = 18;

  /** The person's age on the day of the declaration; negative when that was before birth. */
  public int leeftijd() {
    return Period.between(leerling.geboortedatum(), akkoord.gegevenOp()).getYears();
  }

  /** The day on which he turns 18; empty when he had, because then nobody needs to know. */
  public Optional<LocalDate> wordtAchttienOp() {
    return Optional.of(leerling.geboortedatum().plusYears(VOLWASSEN))
        .filter(dag -> dag.isAfter(akkoord.gegevenOp()));
  }
}
