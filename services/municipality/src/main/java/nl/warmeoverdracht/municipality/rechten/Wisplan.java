package nl.warmeoverdracht.municipality.rechten;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.municipality.overdracht.Toestand;

/**
 * What goes out of a copy and what stays. Pure.
 *
 * @param grond on which the rest stays; there when anything stays
 */
public record Wisplan(Set<String> weg, Set<String> behouden, Optional<Bewaargrond> grond) {
  public Wisplan {
    weg = Set.copyOf(weg);
    behouden = Set.copyOf(behouden);
  }

  /**
   * The plan for a copy that has these categories. The first ground that holds is the one that is
   * named, so order is priority.
   */
  static Wisplan maak(
      Kennisgeving kennisgeving,
      Set<String> aanwezig,
      Taak taak,
      Toestand toestand,
      Bewaargronden bewaargronden) {
    Set<String> geraakt = new HashSet<>(kennisgeving.categorieen());
    geraakt.retainAll(aanwezig);
    Optional<Bewaargrond> grond =
        bewaargronden.gronden().stream()
            .filter(een -> een.geldt(taak, kennisgeving.soort(), toestand))
            .filter(een -> een.categorieen().stream().anyMatch(geraakt::contains))
            .findFirst();
    Set<String> blijft = new HashSet<>(geraakt);
    blijft.retainAll(grond.map(Bewaargrond::categorieen).orElse(Set.of()));
    geraakt.removeAll(blijft);
    return new Wisplan(geraakt, blijft, grond);
  }

  /** What we answer once it is done. */
  Antwoord antwoord() {
    boolean allesBlijft = weg.isEmpty() && !behouden.isEmpty();
    return new Antwoord(
        allesBlijft ? Antwoord.BEHOUDEN : Antwoord.VERWIJDERD,
        allesBlijft ? behouden : weg,
        behouden,
        grond.map(Bewaargrond::artikel),
        grond.flatMap(Bewaargrond::uitzondering));
  }
}
