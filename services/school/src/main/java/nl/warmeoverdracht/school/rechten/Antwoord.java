package nl.warmeoverdracht.school.rechten;

import java.util.Optional;
import java.util.Set;

/**
 * What we did.
 *
 * @param uitkomst {@code verwijderd}, {@code gecorrigeerd} or {@code behouden}
 * @param categorieen what it is about; empty when we had nothing
 * @param behouden what stays, on the ground named
 */
public record Antwoord(
    String uitkomst,
    Set<String> categorieen,
    Set<String> behouden,
    Optional<String> artikel,
    Optional<String> uitzondering) {

  static final String VERWIJDERD = "verwijderd";
  static final String GECORRIGEERD = "gecorrigeerd";
  static final String BEHOUDEN = "behouden";

  public Antwoord {
    categorieen = Set.copyOf(categorieen);
    behouden = Set.copyOf(behouden);
    if (artikel.isEmpty() && !behouden.isEmpty()) {
      throw new IllegalArgumentException("nothing is kept without an article");
    }
  }

  /** We keep nothing. */
  static Antwoord zonderGrond(String uitkomst, Set<String> categorieen) {
    return new Antwoord(uitkomst, categorieen, Set.of(), Optional.empty(), Optional.empty());
  }
}
