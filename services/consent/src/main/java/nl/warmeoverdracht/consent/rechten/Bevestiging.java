package nl.warmeoverdracht.consent.rechten;

import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Categorie;

/**
 * What a receiver says it did.
 *
 * @param categorieen what it is about; empty when it had nothing
 * @param behouden what stays on the ground named, next to what went
 * @param artikel the statutory ground on which it keeps something
 * @param uitzondering the exception on which it refuses erasure
 */
public record Bevestiging(
    Gevolg gevolg,
    Set<Categorie> categorieen,
    Set<Categorie> behouden,
    Optional<String> artikel,
    Optional<Uitzondering> uitzondering) {
  public Bevestiging {
    categorieen = Set.copyOf(categorieen);
    behouden = Set.copyOf(behouden);
  }

  /** Whether it keeps anything. */
  public boolean behoudtIets() {
    return gevolg == Gevolg.BEHOUDEN || !behouden.isEmpty();
  }
}
