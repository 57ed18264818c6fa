package nl.warmeoverdracht.consent.uitvoer.rest;

import java.util.List;

/**
 * What everybody must be told with an access request, in plain Dutch (AVG 12, 15(1)(e)-(f), (h)).
 */
final class Uitleg {

  static final List<String> RECHTEN =
      List.of(
          "U mag een organisatie vragen om verbetering, wissing of beperking van uw gegevens, en"
              + " bezwaar maken tegen het gebruik ervan (AVG artikel 16, 17, 18 en 21).",
          "Toestemming die u gaf, mag u altijd intrekken (AVG artikel 7, derde lid).",
          "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens:"
              + " autoriteitpersoonsgegevens.nl (AVG artikel 77).",
          "Over uw begeleiding beslist altijd een mens. Welke gegevens mogen worden gedeeld, beslist"
              + " dit platform zelf, met vaste regels uit de wet; bij elk besluit staat welke regel"
              + " dat was (AVG artikel 15, eerste lid, onder h).");

  private Uitleg() {}
}
