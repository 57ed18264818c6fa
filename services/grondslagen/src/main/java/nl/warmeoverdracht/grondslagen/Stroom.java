package nl.warmeoverdracht.grondslagen;

import java.util.Set;

/** What may flow: each category from each of these parties to each of those, in each phase. */
public record Stroom(
    Set<Partijsoort> van, Set<Partijsoort> naar, Set<Fase> fasen, Set<Categorie> categorieen) {

  public Stroom {
    van = Set.copyOf(van);
    naar = Set.copyOf(naar);
    fasen = Set.copyOf(fasen);
    categorieen = Set.copyOf(categorieen);
  }
}
