package nl.warmeoverdracht.grondslagen;

import java.util.Optional;

/** What was decided about one category. */
public sealed interface Uitkomst {

  /** The category that it is about. */
  Categorie categorie();

  /** Why, one sentence in plain Dutch without personal data. */
  String reden();

  /** The article; empty when nothing in the law speaks of it. */
  Optional<String> artikel();

  /** The rule; empty when none speaks of it. */
  Optional<Grondslag> grondslag();

  /** It may go, under this rule; cannot be made for what is never passed on. */
  record Toegestaan(Toestaanbaar wat, Grondslag onder) implements Uitkomst {
    @Override
    public Categorie categorie() {
      return wat.categorie();
    }

    @Override
    public String reden() {
      return onder.reden();
    }

    @Override
    public Optional<String> artikel() {
      return Optional.of(onder.artikel());
    }

    @Override
    public Optional<Grondslag> grondslag() {
      return Optional.of(onder);
    }
  }

  /**
   * It may not go.
   *
   * @param grondslag the rule that came nearest, if any
   * @param benodigd what would make that rule apply
   */
  record Geweigerd(
      Categorie categorie,
      String reden,
      Optional<String> artikel,
      Optional<Grondslag> grondslag,
      Optional<String> benodigd)
      implements Uitkomst {}
}
