package nl.warmeoverdracht.school.aanlevering;

import java.time.LocalDate;
import nl.warmeoverdracht.school.proef.Partijen;

/** Rows of invented pupils, all different, as an administration would export them. */
final class Meetbestand {

  static final String KOLOMMEN =
      "leerlingnummer;bsn;voornaam;tussenvoegsel;achternaam;geboortedatum;postcode;woongemeente;"
          + "organisatie_oin;organisatie;schoolsoort;niveau;uitstroomprofiel;startkwalificatie;"
          + "regeling;verwachte_uitstroomdatum;aanpak;begeleider;begeleider_email;"
          + "begeleider_telefoon;leefgebieden;begeleidingsbehoefte";

  private static final String[] GEMEENTEN = {"Doetinchem", "Montferland", "Bronckhorst"};
  private static final LocalDate GEBOREN = LocalDate.of(2004, 1, 1);
  private static final int DAGEN = 1_500;

  private Meetbestand() {}

  /** One row; 999990342 passes the 11-proef and belongs to nobody. */
  static String regel(String nummer, int i) {
    return String.join(
            ";",
            nummer,
            "999990342",
            "Voornaam" + i,
            i % 3 == 0 ? "van der" : "",
            "Achternaam" + i,
            GEBOREN.plusDays(i % DAGEN).toString(),
            (1_000 + i % 9_000) + " AB",
            GEMEENTEN[i % GEMEENTEN.length],
            Partijen.GRAAFSCHAP.oin().waarde(),
            "Voorbeeldschool",
            "mbo",
            "mbo-2",
            "",
            i % 2 == 0 ? "ja" : "nee",
            "geen",
            "2027-07-17",
            "transitieroute",
            "B. Begeleider" + i % 50,
            "begeleider" + i % 50 + "@school.example",
            "06-00000000",
            "sociaal-netwerk|vervoer",
            "rustige werkplek|hulp bij reizen")
        + "\n";
  }
}
