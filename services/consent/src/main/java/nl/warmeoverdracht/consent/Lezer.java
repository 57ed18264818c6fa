package nl.warmeoverdracht.consent;

import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;

/**
 * Who reads: a party sees its own, the auditor sees all, a dienst sees what the tasks that it
 * serves hold. The database decides (row-level security).
 *
 * @param partij empty for a dienst
 * @param taken the tasks that a dienst serves
 */
public record Lezer(Optional<Partij> partij, Set<Taak> taken) {

  /** The reader that a caller is. */
  public static Lezer van(Beller beller) {
    return new Lezer(beller.partij(), beller.partij().isPresent() ? Set.of() : beller.taken());
  }

  /** A party that reads. */
  public static Lezer van(Partij partij) {
    return new Lezer(Optional.of(partij), Set.of());
  }
}
