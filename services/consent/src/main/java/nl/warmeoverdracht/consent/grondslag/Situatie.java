package nl.warmeoverdracht.consent.grondslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.consent.akkoord.Akkoord;
import nl.warmeoverdracht.consent.akkoord.SoortAkkoord;

/**
 * The question to decide: may the holder give these categories to the receiver, now?
 *
 * @param akkoorden the latest declaration per kind between this holder, person and receiver's task;
 *     from our own register, never from the caller
 * @param datum today: decides which version of a rule and which agreements count
 */
public record Situatie(
    Taak houder,
    Taak ontvanger,
    Fase fase,
    Set<Categorie> categorieen,
    Feiten feiten,
    List<Akkoord> akkoorden,
    LocalDate datum) {

  public Situatie {
    akkoorden = List.copyOf(akkoorden);
  }

  Optional<Akkoord> akkoord(SoortAkkoord soort) {
    return akkoorden.stream().filter(akkoord -> akkoord.soort() == soort).findFirst();
  }
}
