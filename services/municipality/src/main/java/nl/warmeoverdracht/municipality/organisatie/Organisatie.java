package nl.warmeoverdracht.municipality.organisatie;

import java.time.LocalDate;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;

/**
 * An organisation as the consent service announced it: public data.
 *
 * @param einde from which day on it takes no part any more, if that is known
 */
public record Organisatie(Oin oin, String naam, Optional<Einde> einde) {

  /**
   * The end of its part.
   *
   * @param vanaf the first day on which it takes no part any more
   * @param opvolger who takes over; empty when it just left
   */
  public record Einde(LocalDate vanaf, Optional<Oin> opvolger) {}
}
