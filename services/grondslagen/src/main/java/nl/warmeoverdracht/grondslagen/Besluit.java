package nl.warmeoverdracht.grondslagen;

import java.util.List;

/** The decision: one outcome per category asked for. */
public record Besluit(List<Uitkomst> perCategorie) {

  public Besluit {
    perCategorie = List.copyOf(perCategorie);
  }
}
