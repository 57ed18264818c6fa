package nl.warmeoverdracht.school.leerling.bestand;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmeoverdracht.access.Partij;

/** An export as an administration would write it, with one good row to vary. */
public final class EenBestand {

  public static final Partij SCHOOL = Partij.van("00000099000000024000", "school");
  public static final Partij CLUB = Partij.van("00000099000000051000", "trajectaanbieder");
  static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

  private final List<String> kolommen =
      new ArrayList<>(Arrays.stream(Kolom.values()).map(Kolom::naam).toList());
  private final List<Map<String, String>> rijen = new ArrayList<>();
  private Partij partij = SCHOOL;

  public static EenBestand eenBestand() {
    return new EenBestand();
  }

  public EenBestand van(Partij andere) {
    partij = andere;
    return this;
  }

  /** A good row, with the given cells instead: {@code "voornaam", "Zoë", …}. */
  public EenBestand met(String... cellen) {
    Map<String, String> rij = goedeRij();
    for (int i = 0; i < cellen.length; i += 2) {
      rij.put(cellen[i], cellen[i + 1]);
    }
    rijen.add(rij);
    return this;
  }

  EenBestand zonderKolom(String naam) {
    kolommen.remove(naam);
    return this;
  }

  /** The same file without the column that a system may leave out. */
  public static EenBestand zonderBsn(EenBestand bestand) {
    return bestand.zonderKolom("bsn");
  }

  EenBestand metKolom(String naam) {
    kolommen.add(naam);
    return this;
  }

  EenBestand kolomHeet(String naam, String andereNaam) {
    kolommen.set(kolommen.indexOf(naam), andereNaam);
    return this;
  }

  public Partij partij() {
    return partij;
  }

  public String tekst() {
    StringBuilder tekst = new StringBuilder(String.join(";", kolommen)).append("\r\n");
    for (Map<String, String> rij : rijen) {
      tekst
          .append(
              String.join(
                  ";", kolommen.stream().map(kolom -> rij.getOrDefault(kolom, "")).toList()))
          .append("\r\n");
    }
    return tekst.toString();
  }

  Leesresultaat gelezen() {
    return gelezen(StandardCharsets.UTF_8);
  }

  Leesresultaat gelezen(Charset tekenset) {
    return lees(partij, tekst().getBytes(tekenset));
  }

  static Leesresultaat lees(Partij partij, String tekst) {
    return lees(partij, tekst.getBytes(StandardCharsets.UTF_8));
  }

  static Leesresultaat lees(Partij partij, byte[] bytes) {
    return new LeerlingBestand(kader(partij)).lees(bytes);
  }

  /** Two approaches are known here. */
  static Leeskader kader(Partij partij) {
    return new Leeskader(
        new Afzender(partij), VANDAAG, Set.of("transitieroute", "alliantie-kansen")::contains);
  }

  private Map<String, String> goedeRij() {
    Map<String, String> rij = new LinkedHashMap<>();
    rij.put("leerlingnummer", "NR" + (rijen.size() + 1));
    rij.put("bsn", "999900006");
    rij.put("voornaam", "Zoë");
    rij.put("achternaam", "Dekker");
    rij.put("geboortedatum", "15-10-2008");
    rij.put("postcode", "6364 ER");
    rij.put("woongemeente", "Montferland");
    rij.put("organisatie_oin", partij.oin().waarde());
    rij.put("organisatie", "Voorbeeld");
    rij.put("schoolsoort", partij.equals(CLUB) ? "bvo" : "mbo");
    rij.put("niveau", "mbo-2");
    rij.put("startkwalificatie", "nee");
    rij.put("regeling", "geen");
    rij.put("verwachte_uitstroomdatum", "2027-07-17");
    rij.put("aanpak", "transitieroute");
    rij.put("begeleider", "B. Sahin");
    rij.put("begeleider_email", "begeleider@school.example");
    rij.put("begeleider_telefoon", "06-00000000");
    rij.put("leefgebieden", "sociaal-netwerk|vervoer");
    rij.put("begeleidingsbehoefte", "Rustige werkplek|hulp bij reizen");
    return rij;
  }
}
