package nl.warmeoverdracht.consent.organisatie;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.access.Oin;
import nl.warmeoverdracht.access.Taak;

/**
 * An organisation that takes part, with the tasks that it acts for.
 *
 * @param gemeente the municipality that it is, if any
 * @param partijen its tasks, in a fixed order so that the same registration is equal
 */
public record Organisatie(
    Oin oin, String naam, Optional<Gemeente> gemeente, List<Registratie> partijen) {

  public Organisatie {
    partijen = partijen.stream().sorted(comparing(Registratie::taak)).toList();
  }

  /** A municipality by its CBS code. */
  public record Gemeente(String code, String naam) {}

  /** One task, and whether a law lets the organisation process a BSN for it. */
  public record Registratie(Taak taak, boolean bsnBevoegd) {}
}
