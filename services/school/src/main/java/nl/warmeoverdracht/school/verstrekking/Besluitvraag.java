package nl.warmeoverdracht.school.verstrekking;

import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/**
 * A request for a decision: may the holder disclose these categories to this receiver?
 *
 * @param besluitId chosen by the holder, so that asking again gives the same decision
 * @param betrokkeneId the holder's own id of the person
 */
public record Besluitvraag(
    UUID besluitId,
    Partij houder,
    Partij ontvanger,
    UUID overdrachtId,
    UUID betrokkeneId,
    Fase fase,
    List<Categorie> categorieen,
    Feiten feiten) {

  public Besluitvraag {
    categorieen = List.copyOf(categorieen);
  }
}
