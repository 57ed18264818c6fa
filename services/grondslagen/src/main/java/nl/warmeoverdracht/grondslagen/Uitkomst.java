package nl.warmeoverdracht.grondslagen;

import java.util.Optional;

/** What was decided about one category. */
public sealed interface Uitkomst {

  /** The category that it is about. */
  Categorie categorie();

  /** Why, in plain Dutch without personal data. */
  String reden();

  /** The article that allows it, or because of which it is refused. */
  String artikel();

  /** The rule that allows it, or came nearest; empty when none speaks of it. */
  Optional<Grondslag> grondslag();

  /** What would have to happen for it to be allowed; empty when it is, or never can be. */
  Optional<String> benodigd();

  /** It may go, under this rule; cannot be made for what is never passed on. */
  record Toegestaan(Toestaanbaar wat, Grondslag onder) implements Uitkomst {
    @Override
    public Categorie categorie() {
      return wat.categorie();
    }

    @Override
    public String reden() {
      return onder.verantwoording().reden();
    }

    @Override
    public String artikel() {
      return onder.verantwoording().artikel();
    }

    @Override
    public Optional<Grondslag> grondslag() {
      return Optional.of(onder);
    }

    @Override
    public Optional<String> benodigd() {
      return Optional.empty();
    }
  }

  /** It may not go. */
  record Geweigerd(Categorie categorie, Weigering waarom) implements Uitkomst {
    @Override
    public String reden() {
      return waarom.reden();
    }

    @Override
    public String artikel() {
      return waarom.artikel();
    }

    @Override
    public Optional<Grondslag> grondslag() {
      return waarom.grondslag();
    }

    @Override
    public Optional<String> benodigd() {
      return waarom.benodigd();
    }
  }
}
