package nl.warmeoverdracht.municipality.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * Our own copy of what the sender was allowed to give. Nothing in this service reads what is in it;
 * it is shown to the people of the party and kept encrypted.
 *
 * @param besluitId the decision under which it was given
 * @param inhoud the allowed data and the refusals with their reasons, as JSON
 */
public record Dossier(
    UUID overdrachtId, int aanbodVersie, UUID besluitId, String inhoud, Instant ontvangenTijdstip) {

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "Dossier[" + overdrachtId + "]";
  }
}
