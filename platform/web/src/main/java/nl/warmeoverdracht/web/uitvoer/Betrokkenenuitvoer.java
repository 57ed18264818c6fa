package nl.warmeoverdracht.web.uitvoer;

import java.util.List;
import nl.warmeoverdracht.contracts.PartijReferentie;

/**
 * All that a holder has of a person (Betrokkenenuitvoer in the contract).
 *
 * @param volledig whether this is everything: each part has a highest number
 */
public record Betrokkenenuitvoer(
    PartijReferentie houder, boolean volledig, List<Onderdeel> onderdelen) {

  public Betrokkenenuitvoer {
    onderdelen = onderdelen.stream().filter(onderdeel -> !onderdeel.gegevens().isEmpty()).toList();
  }

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "Betrokkenenuitvoer[" + onderdelen.size() + " onderdelen]";
  }
}
