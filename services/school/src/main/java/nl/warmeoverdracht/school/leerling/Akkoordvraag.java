package nl.warmeoverdracht.school.leerling;

import java.time.LocalDate;
import java.time.Period;
import nl.warmeoverdracht.access.Taak;

/**
 * What the rules of agreement look at.
 *
 * @param houder the task for which the sender holds the pupil's data
 * @param vandaag the day of recording, for this party
 */
public record Akkoordvraag(
    Leerling leerling, Taak houder, NieuwAkkoord akkoord, LocalDate vandaag) {

  /** The person's age on the day of the declaration; negative when that was before birth. */
  public int leeftijd() {
    return Period.between(leerling.geboortedatum(), akkoord.gegevenOp()).getYears();
  }
}
