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

  /** Whether anything at all may leave. */
  public boolean staatIetsToe() {
    return perCategorie.stream().anyMatch(Categoriebesluit::toegestaan);
  }

  /** The same decision without a word about these categories, so that they may not leave. */
  public Verstrekkingsbesluit zonder(List<Categorie> categorieen) {
    List<String> codes = categorieen.stream().map(Categorie::code).toList();
    return new Verstrekkingsbesluit(
        besluitId,
        vervaltTijdstip,
        perCategorie.stream().filter(besluit -> !codes.contains(besluit.categorie())).toList());
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
