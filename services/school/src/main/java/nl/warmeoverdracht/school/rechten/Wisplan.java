package nl.warmeoverdracht.school.rechten;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmeoverdracht.school.leerling.Gegeven;
import nl.warmeoverdracht.school.leerling.Leerling;

/**
 * What goes out of the register and what stays. Pure.
 *
 * @param weg what is erased
 * @param behouden what stays on the ground
 * @param grond there when anything stays
 */
public record Wisplan(Set<Gegeven> weg, Set<String> behouden, Optional<Bewaargrond> grond) {
  public Wisplan {
    weg = Set.copyOf(weg);
    behouden = Set.copyOf(behouden);
  }

  /**
   * The plan for this pupil on this day; empty when something is asked that no ground keeps and
   * that cannot go without the whole file. Then people decide: never is anything kept without a
   * ground, and never does a file go without anybody looking.
   */
  static Optional<Wisplan> maak(
      Leerling leerling, Set<String> categorieen, LocalDate dag, Bewaargronden bewaargronden) {
    Set<Gegeven> gehouden =
        categorieen.stream()
            .flatMap(code -> Gegeven.metCode(code).stream())
            .collect(Collectors.toSet());
    Optional<Bewaargrond> grond = bewaargronden.voor(leerling, codes(gehouden), dag);
    Set<Gegeven> weg = new HashSet<>(gehouden);
    weg.removeIf(
        gegeven -> grond.filter(g -> g.categorieen().contains(gegeven.code())).isPresent());
    Set<String> blijft = codes(gehouden);
    blijft.removeAll(codes(weg));
    return weg.stream().allMatch(Gegeven::kanWeg)
        ? Optional.of(new Wisplan(weg, blijft, grond))
        : Optional.empty();
  }

  /** What we answer once it is done. */
  Antwoord antwoord() {
    boolean allesBlijft = weg.isEmpty() && !behouden.isEmpty();
    return new Antwoord(
        allesBlijft ? Antwoord.BEHOUDEN : Antwoord.VERWIJDERD,
        allesBlijft ? behouden : codes(weg),
        behouden,
        grond.map(Bewaargrond::artikel),
        grond.map(Bewaargrond::uitzondering));
  }

  private static Set<String> codes(Set<Gegeven> gegevens) {
    return gegevens.stream().map(Gegeven::code).collect(Collectors.toCollection(HashSet::new));
  }
}
