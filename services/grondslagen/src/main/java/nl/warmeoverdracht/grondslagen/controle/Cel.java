package nl.warmeoverdracht.grondslagen.controle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.Stroom;

/** One cell of the table: one category, from one to another, in one phase. */
record Cel(Partijsoort van, Partijsoort naar, Fase fase, Categorie categorie) {

  static List<Cel> van(Stroom stroom) {
    List<Cel> cellen = new ArrayList<>();
    for (Partijsoort van : stroom.van()) {
      for (Partijsoort naar : stroom.naar()) {
        for (Fase fase : stroom.fasen()) {
          stroom.categorieen().forEach(wat -> cellen.add(new Cel(van, naar, fase, wat)));
        }
      }
    }
    return cellen;
  }

  boolean ligtIn(Stroom stroom) {
    return stroom.van().contains(van)
        && stroom.naar().contains(naar)
        && stroom.fasen().contains(fase)
        && stroom.categorieen().contains(categorie);
  }

  /** What two flows have in common; empty sets when nothing. */
  static Stroom gedeeld(Stroom een, Stroom ander) {
    return new Stroom(
        beide(een.van(), ander.van()),
        beide(een.naar(), ander.naar()),
        beide(een.fasen(), ander.fasen()),
        beide(een.categorieen(), ander.categorieen()));
  }

  /** For a sentence: which categories go from whom to whom, and when. */
  static String beschrijf(Stroom stroom) {
    return "%s van %s naar %s in fase %s"
        .formatted(
            codes(stroom.categorieen()),
            codes(stroom.van()),
            codes(stroom.naar()),
            codes(stroom.fasen()));
  }

  /** The codes in the order of the enum. */
  static <E extends Enum<E> & Codes> String codes(Set<E> codes) {
    return String.join(", ", codes.stream().sorted().map(Codes::code).toList());
  }

  @Override
  public String toString() {
    return "%s van %s naar %s in fase %s"
        .formatted(categorie.code(), van.code(), naar.code(), fase.code());
  }

  private static <E extends Enum<E>> Set<E> beide(Set<E> een, Set<E> ander) {
    if (een.isEmpty()) {
      return Set.of();
    }
    EnumSet<E> beide = EnumSet.copyOf(een);
    beide.retainAll(ander);
    return beide;
  }
}
