package nl.warmeoverdracht.consent.uitvoer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;

/** One time that a receiver asked for something of the person, and what was decided. */
public record Besluit(
    UUID id,
    Partijnaam houder,
    Partijnaam ontvanger,
    UUID overdrachtId,
    String fase,
    Instant genomenTijdstip,
    List<Categoriebesluit> perCategorie) {

  public Besluit {
    perCategorie = List.copyOf(perCategorie);
  }
}
