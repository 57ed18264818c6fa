package nl.warmeoverdracht.school.rechten;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmeoverdracht.school.leerling.Gegeven;
import nl.warmeoverdracht.school.leerling.Leerling;

/**
 * What goes out of the register and what stays. Pure.
 *
 * @param weg what is erased
 * @param behouden what stays, each on its own ground
 */
public record Wisplan(Set<Gegeven> weg, Map<Gegeven, Bewaargrond> behouden) {

  private static final String EN_OOK = "; ";

  public Wisplan {
    weg = Set.copyOf(weg);
    Map<Gegeven, Bewaargrond> opVolgorde = new EnumMap<>(Gegeven.class);
    opVolgorde.putAll(behouden);
    behouden = Collections.unmodifiableMap(opVolgorde);
  }

  /**
   * The plan for this pupil on this day; empty when something is asked that is not in the register
   * (a message, the state of a handover), or that no ground keeps and that cannot go without the
   * whole file. Then people decide: never is anything kept without a ground, never is said to be
   * erased what is still there, and never does a file go without anybody looking.
   */
  static Optional<Wisplan> maak(
      Leerling leerling, Set<String> categorieen, LocalDate dag, Bewaargronden bewaargronden) {
    Set<Gegeven> weg = EnumSet.noneOf(Gegeven.class);
    Map<Gegeven, Bewaargrond> behouden = new EnumMap<>(Gegeven.class);
    for (String code : categorieen) {
      Optional<Gegeven> gegeven = Gegeven.metCode(code);
      Optional<Bewaargrond> grond = gegeven.flatMap(g -> bewaargronden.voor(leerling, g, dag));
      if (grond.isPresent()) {
        behouden.put(gegeven.orElseThrow(), grond.orElseThrow());
      } else if (gegeven.filter(Gegeven::kanWeg).isPresent()) {
        weg.add(gegeven.orElseThrow());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Wisplan(weg, behouden));
  }

  /** What we answer once it is done. */
  Antwoord antwoord() {
    boolean allesBlijft = weg.isEmpty() && !behouden.isEmpty();
    return new Antwoord(
        allesBlijft ? Antwoord.BEHOUDEN : Antwoord.VERWIJDERD,
        codes(allesBlijft ? behouden.keySet() : weg),
        codes(behouden.keySet()),
        van(Bewaargrond::artikel).reduce((een, ander) -> een + EN_OOK + ander),
        van(Bewaargrond::uitzondering).findFirst());
  }

  private Stream<String> van(Function<Bewaargrond, String> deel) {
    return behouden.values().stream().map(deel).distinct();
  }

  private static Set<String> codes(Set<Gegeven> gegevens) {
    return gegevens.stream().map(Gegeven::code).collect(Collectors.toUnmodifiableSet());
  }
}
