package nl.warmeoverdracht.aanpakken;

import java.util.List;
import java.util.Optional;

/**
 * A described way to guide somebody, as data. What is empty, the source does not say.
 *
 * @param regie who leads and is the fixed contact, in order of handover
 * @param betrokken whom the source names besides
 * @param bestemmingen the groups in which the source counts outcomes
 * @param cijfers what the source prints of the outcomes
 */
public record Aanpak(
    String id,
    String naam,
    Bron bron,
    Doelgroep doelgroep,
    Optional<List<Fase>> fasen,
    Optional<List<String>> regie,
    Optional<List<String>> betrokken,
    Optional<List<String>> instrumenten,
    Optional<Groep> groep,
    Optional<Nazorg> nazorg,
    Optional<List<String>> bestemmingen,
    Optional<List<String>> cijfers) {

  Aanpak met(Optional<List<Fase>> andereFasen, Optional<Nazorg> andereNazorg) {
    return new Aanpak(
        id,
        naam,
        bron,
        doelgroep,
        andereFasen,
        regie,
        betrokken,
        instrumenten,
        groep,
        andereNazorg,
        bestemmingen,
        cijfers);
  }
}
