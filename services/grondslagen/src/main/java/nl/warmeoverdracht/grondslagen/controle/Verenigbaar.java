package nl.warmeoverdracht.grondslagen.controle;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.Voorwaarde;

/** Whether one and the same young person can meet the conditions of two lists. */
final class Verenigbaar {

  private Verenigbaar() {}

  static boolean zijn(List<Voorwaarde> ene, List<Voorwaarde> andere) {
    return ene.stream().allMatch(een -> andere.stream().allMatch(ander -> gaanSamen(een, ander)));
  }

  /** Conditions on different facts always go together. */
  private static boolean gaanSamen(Voorwaarde een, Voorwaarde ander) {
    return switch (een) {
      case Voorwaarde.Van van ->
          !(ander instanceof Voorwaarde.Van andere)
              || !Collections.disjoint(van.schoolsoorten(), andere.schoolsoorten());
      case Voorwaarde.Leeftijd leeftijd ->
          !(ander instanceof Voorwaarde.Leeftijd andere)
              || begintVoor(leeftijd.vanaf(), andere.tot())
                  && begintVoor(andere.vanaf(), leeftijd.tot());
      case Voorwaarde.Is(Feit feit, boolean waarde) ->
          switch (ander) {
            case Voorwaarde.Is(Feit ook, boolean andere) -> ook != feit || andere == waarde;
            case Voorwaarde.Tenzij(Feit ook) -> ook != feit || !waarde;
            case Voorwaarde.Van geenFeit -> true;
            case Voorwaarde.Leeftijd geenFeit -> true;
          };
      case Voorwaarde.Tenzij(Feit feit) ->
          !(ander instanceof Voorwaarde.Is(Feit ook, boolean waarde)) || ook != feit || !waarde;
    };
  }

  private static boolean begintVoor(Optional<Integer> vanaf, Optional<Integer> tot) {
    return vanaf.isEmpty() || tot.isEmpty() || vanaf.orElseThrow() < tot.orElseThrow();
  }
}
