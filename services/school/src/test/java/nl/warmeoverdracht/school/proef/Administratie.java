package nl.warmeoverdracht.school.proef;

import static nl.warmeoverdracht.school.leerling.bestand.EenBestand.eenBestand;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.school.leerling.Codelijsten;
import nl.warmeoverdracht.school.leerling.Register;
import nl.warmeoverdracht.school.leerling.bestand.EenBestand;

/**
 * Pupils as a party's administration brings them in: an export file and a diploma, over HTTP. Each
 * has a number of its own, so tests do not meet each other's pupils.
 */
public final class Administratie {

  /** With the pupil himself as many as an announcement asks to share what it tells. */
  private static final int KLASGENOTEN = 4;

  private static final List<String> GEWOON = List.of("vast-aanspreekpunt-op-de-werkvloer");
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  private Administratie() {}

  /** A graduate of mbo-2, 20 years old, who lives in this municipality with others like him. */
  public static UUID gediplomeerdeUit(Partij partij, String woongemeente) {
    return gediplomeerde(partij, woongemeente, GEWOON);
  }

  /** The same, but the only one at this party who needs this guidance: no other has this order. */
  public static UUID zeldzameUit(Partij partij, String woongemeente) {
    List<String> behoefte = new ArrayList<>(Codelijsten.BEGELEIDINGSBEHOEFTEN);
    Collections.shuffle(behoefte);
    return gediplomeerde(partij, woongemeente, behoefte);
  }

  private static UUID gediplomeerde(Partij partij, String woongemeente, List<String> behoefte) {
    String nummer = Register.nieuwNummer();
    EenBestand bestand = eenBestand().van(partij);
    inschrijven(bestand, nummer, woongemeente, behoefte);
    for (int i = 1; i <= KLASGENOTEN; i++) {
      inschrijven(bestand, nummer + "-" + i, woongemeente, GEWOON);
    }
    Register register = Register.van(partij);
    register.importeer("alles-of-niets", bestand.tekst()).then().statusCode(201);
    String id = register.id(nummer);
    register
        .legDiplomaVast(
            id, Map.of("niveau", "mbo-2", "behaaldOp", vandaag().minusMonths(4).toString()))
        .then()
        .statusCode(201);
    return UUID.fromString(id);
  }

  private static void inschrijven(
      EenBestand bestand, String nummer, String woongemeente, List<String> behoefte) {
    bestand.met(
        "leerlingnummer",
        nummer,
        "voornaam",
        "Geheimvoornaam",
        "achternaam",
        "Geheimachternaam",
        "geboortedatum",
        vandaag().minusYears(20).minusDays(1).format(DAG),
        "woongemeente",
        woongemeente,
        "begeleider",
        "B. Voorbeeld",
        "begeleidingsbehoefte",
        String.join("|", behoefte).replace('-', ' '));
  }

  private static LocalDate vandaag() {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  }
}
