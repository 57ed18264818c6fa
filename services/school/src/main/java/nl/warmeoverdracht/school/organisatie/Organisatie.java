package nl.warmeoverdracht.school.organisatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Taak;

/**
 * An organisation as the consent service announced it: public data.
 *
 * @param gemeente the municipality that it is, if it is one
 * @param taken the tasks for which it takes part
 * @param einde from which day on it takes no part any more, if that is known
 */
public record Organisatie(
    Oin oin,
    String naam,
    Optional<Gemeente> gemeente,
    List<Taakbevoegdheid> taken,
    Optional<Einde> einde) {

  public Organisatie {
    taken = List.copyOf(taken);
  }

  /** A task, and whether a law lets the organisation process a BSN for it. */
  public record Taakbevoegdheid(Taak taak, boolean bsnBevoegd) {}

  /**
   * The end of its part.
   *
   * @param vanaf the first day on which it takes no part any more
   * @param opvolger who takes over; empty when it just left
   */
  public record Einde(LocalDate vanaf, Optional<Oin> opvolger) {}
}
