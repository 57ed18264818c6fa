package nl.warmeoverdracht.school.leerling;

import java.time.LocalDate;
import java.util.Set;
import nl.warmeoverdracht.access.Taak;

/**
 * A declaration about sharing as it is handed in.
 *
 * @param gegevenOp the day on which it was said or signed; when it was recorded is kept apart
 * @param ontvangerTaken with which tasks may be shared
 * @param tekstversie the version of the text that was put before the person
 */
public record NieuwAkkoord(
    SoortAkkoord soort,
    Verklaring verklaring,
    GegevenDoor gegevenDoor,
    LocalDate gegevenOp,
    Set<Taak> ontvangerTaken,
    String tekstversie) {

  public NieuwAkkoord {
    ontvangerTaken = Set.copyOf(ontvangerTaken);
  }
}
