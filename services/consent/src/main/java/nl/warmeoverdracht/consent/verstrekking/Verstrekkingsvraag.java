package nl.warmeoverdracht.consent.verstrekking;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feiten;

/**
 * What a holder asks: may these categories about this person go to this receiver?
 *
 * @param besluitId chosen by the holder, so that asking again gives the same decision
 * @param betrokkeneId the holder's own id of the person
 */
public record Verstrekkingsvraag(
    Optional<UUID> besluitId,
    Partij houder,
    Partij ontvanger,
    UUID overdrachtId,
    UUID betrokkeneId,
    Fase fase,
    Set<Categorie> categorieen,
    Feiten feiten) {

  public Verstrekkingsvraag {
    categorieen = Set.copyOf(categorieen);
  }

  @Override
  public String toString() {
    return "Verstrekkingsvraag[" + overdrachtId + " " + fase + "]";
  }
}
