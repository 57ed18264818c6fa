package nl.warmeoverdracht.grondslagen.tabel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.warmeoverdracht.grondslagen.Feit;

/** The columns that mean something; every other one is passed through. */
enum Kolom {
  NR("nr"),
  VAN("van"),
  NAAR("naar"),
  FASE("fase"),
  LEEFTIJD("leeftijd"),
  SCHOOLSOORT("schoolsoort"),
  DIPLOMA("diploma", Feit.DIPLOMA),
  STARTKWALIFICATIE("startkwalificatie", Feit.STARTKWALIFICATIE),
  INSTEMMING("instemming"),
  TOESTEMMING("toestemming"),
  OPDRACHT("opdracht", Feit.OP_OPDRACHT),
  LKS("lks", Feit.LKS),
  EIGEN_GEMEENTE("eigenGemeente", Feit.EIGEN_GEMEENTE),
  GEINFORMEERD("geinformeerd", Feit.GEINFORMEERD),
  CATEGORIE("categorie"),
  UITGEVALLEN("uitgevallen", Feit.UITGEVALLEN),
  RECENT_VERTROKKEN("recentVertrokken", Feit.RECENT_VERTROKKEN),
  ENTREE("entree", Feit.ENTREE),
  VERTEGENWOORDIGD("vertegenwoordigd", Feit.VERTEGENWOORDIGD),
  BESLISDATUM("beslisdatum");

  private final String naam;
  private final Optional<Feit> feit;

  Kolom(String naam) {
    this.naam = naam;
    this.feit = Optional.empty();
  }

  Kolom(String naam, Feit feit) {
    this.naam = naam;
    this.feit = Optional.of(feit);
  }

  String naam() {
    return naam;
  }

  /** The fact that it states by ja or nee. */
  Optional<Feit> feit() {
    return feit;
  }

  /** What a table must have, in the order of the documentation. */
  static List<Kolom> verplicht() {
    return Arrays.stream(values()).filter(kolom -> kolom.ordinal() <= CATEGORIE.ordinal()).toList();
  }
}
