package nl.warmeoverdracht.consent.rechten;

import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Fase;

/**
 * That a party was allowed to receive a category in a handover, on a legal basis. Allowed counts as
 * received: who did not fetch it answers that there was nothing.
 *
 * @param besluiten the decisions, newest first
 */
public record Ontvangst(
    Partij ontvanger,
    UUID overdrachtId,
    Fase fase,
    Categorie categorie,
    String grondslagId,
    int grondslagVersie,
    List<UUID> besluiten) {
  public Ontvangst {
    besluiten = List.copyOf(besluiten);
  }
}
