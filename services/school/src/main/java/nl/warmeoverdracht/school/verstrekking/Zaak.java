package nl.warmeoverdracht.school.verstrekking;

import java.time.LocalDate;
import java.util.Optional;
import nl.warmeoverdracht.school.leerling.Leerling;
import nl.warmeoverdracht.school.organisatie.Gemeente;
import nl.warmeoverdracht.school.overdracht.Kern;

/**
 * Everything that is known when a decision is asked.
 *
 * @param gemeente the home municipality, when it is registered
 * @param eigenGemeente whether the receiver is that municipality; empty for who is none
 * @param vergroving what is left out because too few people share it; only for an announcement
 * @param dag today, on recording time: decisions run on it, not on backdated facts
 */
public record Zaak(
    Kern kern,
    int aanbodVersie,
    Leerling leerling,
    Optional<Gemeente> gemeente,
    Optional<Boolean> eigenGemeente,
    Vergroving vergroving,
    LocalDate dag) {

  /** The person's age today. */
  int leeftijd() {
    return Feiten.leeftijd(leerling, dag);
  }

  /** Whether the receiver knows where the person lives because he could not be its case else. */
  boolean ontvangerKentWoongemeente() {
    return eigenGemeente.orElse(false);
  }

  /** The same case, coarsened. */
  Zaak met(Vergroving grover) {
    return new Zaak(kern, aanbodVersie, leerling, gemeente, eigenGemeente, grover, dag);
  }

  /** What a legal basis looks at. */
  Feiten feiten() {
    return Feiten.van(leerling, dag, eigenGemeente);
  }
}
