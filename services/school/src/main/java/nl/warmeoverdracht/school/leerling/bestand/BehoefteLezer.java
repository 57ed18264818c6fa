package nl.warmeoverdracht.school.leerling.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.warmeoverdracht.school.leerling.Codelijsten;

/**
 * Maps the phrases in which a school writes what someone needs to the codes of the closed list. A
 * phrase without a code may say anything, also about health: it stays at the school.
 *
 * @param codes codes that may travel in a dossier
 * @param ongecodeerd phrases that never leave the school
 */
record BehoefteLezer(List<String> codes, List<String> ongecodeerd) {

  static BehoefteLezer lees(Velden velden) {
    List<String> codes = new ArrayList<>();
    List<String> ongecodeerd = new ArrayList<>();
    for (String zin : velden.lijst(Kolom.BEGELEIDINGSBEHOEFTE)) {
      String code = alsCode(zin);
      if (!Codelijsten.BEGELEIDINGSBEHOEFTEN.contains(code)) {
        ongecodeerd.add(zin);
      } else if (!codes.contains(code)) {
        codes.add(code);
      }
    }
    if (!ongecodeerd.isEmpty()) {
      velden.waarschuwing(
          Kolom.BEGELEIDINGSBEHOEFTE,
          "onbekende-begeleidingsbehoefte",
          ongecodeerd.size() == 1
              ? "Een omschrijving staat niet in de lijst; zij blijft op school en gaat niet mee."
              : ongecodeerd.size()
                  + " omschrijvingen staan niet in de lijst; zij blijven op school en gaan niet mee.");
    }
    return new BehoefteLezer(codes, ongecodeerd);
  }

  /** A known phrase is its code with blanks for hyphens, in any case. */
  private static String alsCode(String zin) {
    return zin.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
