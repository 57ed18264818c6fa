package nl.warmeoverdracht.school.verstrekking;

import java.util.List;
import java.util.UUID;

/**
 * What leaves on one decision.
 *
 * @param gegevens the allowed part
 * @param vergroofd what was left out because too few people share it
 * @param geweigerd what may not leave, with the reasons
 */
public record Verstrekking<T>(
    UUID overdrachtId,
    int aanbodVersie,
    UUID besluitId,
    T gegevens,
    List<Categorie> vergroofd,
    List<Verstrekkingsbesluit.Categoriebesluit> geweigerd) {

  public Verstrekking {
    vergroofd = List.copyOf(vergroofd);
    geweigerd = List.copyOf(geweigerd);
  }

  /** Redacted: what leaves is about a person. */
  @Override
  public String toString() {
    return "Verstrekking[" + besluitId + "]";
  }
}
