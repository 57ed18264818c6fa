package nl.warmeoverdracht.school.verstrekking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision that is in the log already (invariant 1).
 *
 * @param vervaltTijdstip after this moment nothing may leave on it (invariant 2)
 */
public record Verstrekkingsbesluit(
    UUID besluitId, Instant vervaltTijdstip, List<Categoriebesluit> perCategorie) {

  public Verstrekkingsbesluit {
    perCategorie = List.copyOf(perCategorie);
  }

  /** The decision about one category, with its reason for the reader. */
  public record Categoriebesluit(
      String categorie,
      boolean toegestaan,
      String reden,
      Optional<String> artikel,
      Optional<String> benodigd) {}

  /** Whether this category may leave; a category that was not decided on may not. */
  public boolean staatToe(Categorie categorie) {
    return perCategorie.stream()
        .filter(besluit -> besluit.categorie().equals(categorie.code()))
        .anyMatch(Categoriebesluit::toegestaan);
  }

  /** What may not leave, with the reasons. */
  public List<Categoriebesluit> geweigerd() {
    return perCategorie.stream().filter(besluit -> !besluit.toegestaan()).toList();
  }

  /** Whether the decision still holds. */
  public boolean geldtOp(Instant moment) {
    return moment.isBefore(vervaltTijdstip);
  }
}
