package nl.warmeoverdracht.consent.uitvoer;

import java.util.List;
import nl.warmeoverdracht.consent.akkoord.Akkoorden;
import nl.warmeoverdracht.consent.koppeling.Koppelingen;
import nl.warmeoverdracht.consent.persoonsverzoek.Persoonsverzoeken;
import nl.warmeoverdracht.consent.rechten.EigenVerzoek;

/**
 * What this service itself knows of the person.
 *
 * @param volledig whether no list was longer than what is read at once
 */
public record Eigendeel(
    List<Koppelingen.Benoemd> koppelingen,
    List<Akkoorden.Eigen> akkoorden,
    List<Besluit> besluiten,
    List<Persoonsverzoeken.Benoemd> verzoeken,
    List<EigenVerzoek> gebruikteRechten,
    boolean volledig) {

  public Eigendeel {
    koppelingen = List.copyOf(koppelingen);
    akkoorden = List.copyOf(akkoorden);
    besluiten = List.copyOf(besluiten);
    verzoeken = List.copyOf(verzoeken);
    gebruikteRechten = List.copyOf(gebruikteRechten);
  }
}
