package nl.warmeoverdracht.grondslagen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The question to decide: may the holder give these categories to the receiver, now?
 *
 * @param akkoorden the declarations between this holder, person and receiver's task, of each kind
 *     the latest first; from our own register, never from the caller
 * @param datum today: decides which version of a rule and which agreements count
 */
public record Situatie(
    Partijsoort houder,
    Partijsoort ontvanger,
    Fase fase,
    Set<Categorie> categorieen,
    Feiten feiten,
    List<Wilsuiting> akkoorden,
    LocalDate datum) {

  public Situatie {
    akkoorden = List.copyOf(akkoorden);
  }
}
