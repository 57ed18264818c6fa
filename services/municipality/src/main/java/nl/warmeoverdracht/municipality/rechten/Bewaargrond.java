package nl.warmeoverdracht.municipality.rechten;

import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.municipality.overdracht.Toestand;

/**
 * A statutory ground on which a task keeps categories, as its privacy officer configured it.
 *
 * @param toestanden the states of a handover in which it holds
 * @param uitzondering the exception of AVG 17(3) that it rests on
 */
public record Bewaargrond(
    Taak taak,
    Set<Soort> soorten,
    Set<Toestand> toestanden,
    Set<String> categorieen,
    String artikel,
    Optional<String> uitzondering) {
  public Bewaargrond {
    soorten = Set.copyOf(soorten);
    toestanden = Set.copyOf(toestanden);
    categorieen = Set.copyOf(categorieen);
  }

  boolean geldt(Taak voor, Soort soort, Toestand toestand) {
    return taak == voor && soorten.contains(soort) && toestanden.contains(toestand);
  }
}
