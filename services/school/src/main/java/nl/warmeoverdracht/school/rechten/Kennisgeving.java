package nl.warmeoverdracht.school.rechten;

import java.util.Set;
import java.util.UUID;

/**
 * What is asked of us because somebody used a right.
 *
 * @param leerlingId our own id of the person
 * @param categorieen what it is about
 * @param beantwoord whether somebody of ours answered it already
 */
public record Kennisgeving(
    UUID id, Soort soort, UUID leerlingId, Set<String> categorieen, boolean beantwoord) {
  public Kennisgeving {
    categorieen = Set.copyOf(categorieen);
  }
}
