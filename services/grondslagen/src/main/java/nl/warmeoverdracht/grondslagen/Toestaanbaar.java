package nl.warmeoverdracht.grondslagen;

import java.util.Optional;

/**
 * A category that may, under a rule, go to a receiver. Nothing can be allowed without one, and none
 * exists for what this platform never passes on: so a rule file cannot open it, whatever it says.
 */
public final class Toestaanbaar {

  private final Categorie categorie;

  private Toestaanbaar(Categorie categorie) {
    this.categorie = categorie;
  }

  /** The category to this receiver; empty when no rule may ever allow it. */
  public static Optional<Toestaanbaar> van(Categorie categorie, Partijsoort ontvanger) {
    return Blokkade.voor(categorie, ontvanger).isPresent()
        ? Optional.empty()
        : Optional.of(new Toestaanbaar(categorie));
  }

  /** What may go. */
  public Categorie categorie() {
    return categorie;
  }
}
