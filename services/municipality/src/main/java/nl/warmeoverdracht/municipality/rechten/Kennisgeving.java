package nl.warmeoverdracht.municipality.rechten;

import java.util.Set;
import java.util.UUID;

/**
 * What is asked of us because somebody used a right.
 *
 * @param categorieen what it is about
 * @param besluiten on which we received it; what came on a later decision is not meant
 */
public record Kennisgeving(
    UUID id, Soort soort, UUID overdrachtId, Set<String> categorieen, Set<UUID> besluiten) {
  public Kennisgeving {
    categorieen = Set.copyOf(categorieen);
    besluiten = Set.copyOf(besluiten);
  }
}
