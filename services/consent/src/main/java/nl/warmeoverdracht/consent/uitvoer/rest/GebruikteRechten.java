package nl.warmeoverdracht.consent.uitvoer.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.rechten.Bevestiging;
import nl.warmeoverdracht.consent.rechten.EigenVerzoek;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Verzoek;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.web.uitvoer.Velden;

/** A right that somebody used, and what every organisation did. */
final class GebruikteRechten {

  private GebruikteRechten() {}

  static Map<String, Object> van(EigenVerzoek eigen) {
    Verzoek verzoek = eigen.verzoek();
    return Velden.begin()
        .met("soort", verzoek.soort().code())
        .met("organisatie", naam(verzoek.houder(), eigen))
        .met("categorieen", codes(verzoek.categorieen()))
        .met("ingediendDoor", verzoek.ingediendDoor().code())
        .met("ingediendTijdstip", verzoek.ingediendTijdstip())
        .met("voortgang", eigen.voortgangstekst())
        .met("antwoorden", eigen.kennisgevingen().stream().map(k -> antwoord(k, eigen)).toList())
        .alle();
  }

  private static Map<String, Object> antwoord(Kennisgeving kennisgeving, EigenVerzoek eigen) {
    Velden velden =
        Velden.begin()
            .met("van", naam(kennisgeving.ontvanger(), eigen))
            .met("toestand", kennisgeving.toestand().code());
    kennisgeving.antwoord().ifPresent(antwoord -> bevestiging(velden, antwoord));
    return velden.alle();
  }

  private static void bevestiging(Velden velden, Kennisgeving.Antwoord antwoord) {
    Bevestiging bevestiging = antwoord.bevestiging();
    velden
        .met("gegevens", codes(bevestiging.categorieen()))
        .met("behouden", codes(bevestiging.behouden()))
        .met("artikel", bevestiging.artikel())
        .met("beantwoordTijdstip", antwoord.tijdstip());
  }

  private static List<String> codes(Collection<? extends Codes> waarden) {
    return waarden.stream().map(Codes::code).sorted().toList();
  }

  private static String naam(Partij partij, EigenVerzoek eigen) {
    return EigenOnderdelen.naam(new Partijnaam(partij, eigen.naam(partij)));
  }
}
