package nl.warmeoverdracht.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who calls, as the token says. A person or system acts for one party; a {@code dienst} acts for
 * many and has only the tasks it serves; a private person acts for himself.
 *
 * @param onderwerp the token's pairwise {@code sub}: opaque, fit for logs
 * @param partij the party acted for; empty for a dienst
 * @param taken tasks that a dienst serves; empty for others
 * @param rollen role names, see {@link Rol}
 * @param persoon a young person or parent who signed in for himself; empty for others
 * @param client the id of the software that got the token; unlike the subject of a service account
 *     it stays when the account is made anew
 */
public record Beller(
    String onderwerp,
    Optional<Partij> partij,
    Set<Taak> taken,
    Set<String> rollen,
    Optional<Persoon> persoon,
    Optional<String> client) {

  public Beller {
    taken = Set.copyOf(taken);
    rollen = Set.copyOf(rollen);
  }

  /** Someone who acts for a party, or for several. */
  public Beller(String onderwerp, Optional<Partij> partij, Set<Taak> taken, Set<String> rollen) {
    this(onderwerp, partij, taken, rollen, Optional.empty(), Optional.empty());
  }

  /** Whether this is one of our services that serves the task given. */
  public boolean isDienstVoor(Taak taak) {
    return rollen.contains(Rol.DIENST) && taken.contains(taak);
  }

  /** Whether the token carries the role. */
  public boolean heeft(String rol) {
    return rollen.contains(rol);
  }
}
