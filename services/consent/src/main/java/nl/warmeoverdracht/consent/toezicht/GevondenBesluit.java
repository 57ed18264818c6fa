package nl.warmeoverdracht.consent.toezicht;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;

/**
 * A decision as an auditor sees it: never about whom, never the facts, never the data.
 *
 * @param perCategorie the fields of the contract's Categoriebesluit
 * @param bewijs its place in the log; empty while it has none
 */
public record GevondenBesluit(
    UUID besluitId,
    Partij houder,
    Partij ontvanger,
    UUID overdrachtId,
    String fase,
    Instant genomenTijdstip,
    Instant vervaltTijdstip,
    List<Map<String, Object>> perCategorie,
    Optional<Bewijs> bewijs) {

  public GevondenBesluit {
    perCategorie = List.copyOf(perCategorie);
  }

  /** Where to find the proof: the place of the leaf and its hash. */
  public record Bewijs(long volgnummer, String bladhash) {}
}
