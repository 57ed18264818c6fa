package nl.warmeoverdracht.consent.mijn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one receiver may have of the person, from one holder.
 *
 * @param id of the first decision that allowed something: its place in the list
 */
public record Gegevensdeling(
    UUID id, Partijnaam houder, Partijnaam ontvanger, List<Gedeeld> gegevens) {

  public Gegevensdeling {
    gegevens = List.copyOf(gegevens);
  }

  /**
   * One category.
   *
   * @param grondslagId the rule of the last decision that allowed it
   * @param artikel its article
   * @param reden in plain Dutch
   * @param eersteTijdstip since when
   * @param laatsteTijdstip when it was last allowed
   */
  public record Gedeeld(
      String categorie,
      Optional<String> grondslagId,
      Optional<String> artikel,
      String reden,
      Instant eersteTijdstip,
      Instant laatsteTijdstip) {}
}
