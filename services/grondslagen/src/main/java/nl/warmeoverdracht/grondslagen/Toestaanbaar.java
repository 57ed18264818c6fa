package nl.warmeoverdracht.grondslagen;

import java.util.Optional;

/**
 * A category that may, under a rule, go from one kind of party to another. Nothing can be allowed
 * without one, and none exists for what this platform never passes on: so a rule file cannot open
 * it, whatever it says.
 */
public final class Toestaanbaar {

  private final Categorie categorie;

  private Toestaanbaar(Categorie categorie) {
    this.categorie = categorie;
  }

  /** The category on its way to this receiver; empty when no rule may ever allow it. */
  public static Optional<Toestaanbaar> van(
      Categorie categorie, Partijsoort houder, Partijsoort ontvanger) {
    return Blokkade.voor(categorie, houder, ontvanger).isPresent()
        ? Optional.empty()
        : Optional.of(new Toestaanbaar(categorie));
  }

  /** What may go. */
  public Categorie categorie() {
    return categorie;
  }
}
