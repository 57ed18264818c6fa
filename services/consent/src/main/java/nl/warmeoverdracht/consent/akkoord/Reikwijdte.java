package nl.warmeoverdracht.consent.akkoord;

import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.access.Taak;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Fase;

/**
 * What a declaration is about: nothing outside it is opened or closed by it (AVG 4(11): specific).
 *
 * @param ontvangerTaken tasks that may receive
 * @param ontvangers the exact parties; empty means every party with one of the tasks
 * @param categorieen the categories; empty means all that the rule speaks of
 * @param fasen the purposes for which it may be used; empty means all
 * @param doel what for, in the words that were put before the person
 */
public record Reikwijdte(
    Set<Taak> ontvangerTaken,
    Set<Partij> ontvangers,
    Set<Categorie> categorieen,
    Set<Fase> fasen,
    Optional<String> doel) {

  public Reikwijdte {
    ontvangerTaken = Set.copyOf(ontvangerTaken);
    ontvangers = Set.copyOf(ontvangers);
    categorieen = Set.copyOf(categorieen);
    fasen = Set.copyOf(fasen);
  }

  /** Whether this category to this receiver in this phase is within it. */
  public boolean omvat(Partij ontvanger, Fase fase, Categorie categorie) {
    return ontvangerTaken.contains(ontvanger.taak())
        && alleOf(ontvangers, ontvanger)
        && alleOf(fasen, fase)
        && alleOf(categorieen, categorie);
  }

  private static <T> boolean alleOf(Set<T> beperkt, T waarde) {
    return beperkt.isEmpty() || beperkt.contains(waarde);
  }
}
