package nl.warmeoverdracht.web.security;

import java.util.Collections;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Rol;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.contracts.openapi.Operation;
import nl.warmeoverdracht.kernel.Bezwaar;
import nl.warmeoverdracht.web.problem.Problems;

/**
 * Whether the caller's role and task may call an operation, as the contract says ({@code x-rollen},
 * {@code x-taken}). What the contract does not allow is denied. Whether a thing is the caller's own
 * is decided elsewhere, by the query and by row-level security.
 */
public final class Authorisation {

  private Authorisation() {}

  /** Throws 403 when the caller may not call the operation. */
  public static void check(Beller beller, Operation operation) {
    if (Collections.disjoint(beller.rollen(), operation.rollen())) {
      throw Problems.verboden();
    }
    if (!taakPast(beller, operation)) {
      throw Problems.verboden(
          Bezwaar.van(
              "verkeerde-taak",
              "De taak van uw organisatie mag dit niet doen.",
              "Meld u aan voor de taak waar dit bij hoort."));
    }
  }

  private static boolean taakPast(Beller beller, Operation operation) {
    boolean eigenTaak =
        beller
            .partij()
            .map(partij -> operation.taken().contains(partij.taak().code()))
            .orElse(false);
    return eigenTaak
        || beller.heeft(Rol.DIENST) && bedient(beller, operation)
        || voorZichzelf(beller, operation)
        || voorBetrokkene(beller, operation);
  }

  /** A private person has no task: his own role must be named. */
  private static boolean voorZichzelf(Beller beller, Operation operation) {
    return beller.persoon().isPresent()
        && Rol.PARTICULIER.stream()
            .anyMatch(rol -> beller.heeft(rol) && operation.rollen().contains(rol));
  }

  /** It serves people and no task; the tasks in the contract are those of the holders it asks. */
  private static boolean voorBetrokkene(Beller beller, Operation operation) {
    return beller.heeft(Rol.INZAGEDIENST) && operation.rollen().contains(Rol.INZAGEDIENST);
  }

  private static boolean bedient(Beller beller, Operation operation) {
    return beller.taken().stream().map(Taak::code).anyMatch(operation.taken()::contains);
  }
}
