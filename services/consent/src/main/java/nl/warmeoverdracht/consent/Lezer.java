package nl.warmeoverdracht.consent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Beller;
import nl.warmeoverdracht.access.Logboek;
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

  /** What this service does itself is for every task. */
  public static final Lezer ELKE_TAAK = dienst(EnumSet.allOf(Taak.class));

  /** The reader that a caller is. */
  public static Lezer van(Beller beller) {
    return new Lezer(beller.partij(), beller.partij().isPresent() ? Set.of() : beller.taken());
  }

  /** A dienst that reads for these tasks, which come from a token and never from a body. */
  public static Lezer dienst(Set<Taak> taken) {
    return new Lezer(Optional.empty(), taken);
  }

  /** Whose data this reader processes, when it reads those of this person of this holder. */
  public Logboek.Betrokkene betrokkene(Partij houder, UUID betrokkeneId) {
    return new Logboek.Betrokkene(partij.orElse(houder), betrokkeneId);
  }

  /** A party that reads. */
  public static Lezer van(Partij partij) {
    return new Lezer(Optional.of(partij), Set.of());
  }
}
