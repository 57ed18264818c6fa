package nl.warmeoverdracht.municipality.rechten;

import java.util.List;

/** All grounds on which something is kept. */
public record Bewaargronden(List<Bewaargrond> gronden) {
  public Bewaargronden {
    gronden = List.copyOf(gronden);
  }
}
