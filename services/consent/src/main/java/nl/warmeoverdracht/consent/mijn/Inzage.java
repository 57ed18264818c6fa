package nl.warmeoverdracht.consent.mijn;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmeoverdracht.consent.verstrekking.Categoriebesluit;

/** One time that a receiver asked for something of the person, and what was decided. */
public record Inzage(
    UUID besluitId,
    Partijnaam houder,
    Partijnaam ontvanger,
    String fase,
    Instant genomenTijdstip,
    List<Categoriebesluit> perCategorie) {

  public Inzage {
    perCategorie = List.copyOf(perCategorie);
  }
}
