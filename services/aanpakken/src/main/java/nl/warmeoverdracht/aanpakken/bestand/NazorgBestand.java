package nl.warmeoverdracht.aanpakken.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.aanpakken.Anker;
import nl.warmeoverdracht.aanpakken.Bron;
import nl.warmeoverdracht.aanpakken.Nazorg;
import nl.warmeoverdracht.aanpakken.Nazorg.Contact;
import nl.warmeoverdracht.aanpakken.Schoolsoort;
import nl.warmeoverdracht.aanpakken.WettelijkeNazorg;

/** Reads the aftercare of an approach, and that of the law ({@code wet/nazorg.yaml}). */
final class NazorgBestand {

  private NazorgBestand() {}

  static Nazorg lees(JsonNode node, Bron bron) {
    return new Nazorg(
        Veld.tekst(node, "als"),
        Veld.tijdvak(node),
        contacten(node),
        Veld.tekst(node, "toelichting"),
        bron);
  }

  static Optional<List<Contact>> contacten(JsonNode node) {
    return Veld.lijst(node, "contacten", NazorgBestand::contact);
  }

  static List<WettelijkeNazorg> wet(JsonNode file) {
    return Veld.<WettelijkeNazorg>lijst(file, "nazorg", NazorgBestand::regel).orElseThrow();
  }

  private static Contact contact(JsonNode node) {
    return new Contact(
        Veld.verplicht(node, "id"),
        Veld.tekst(node, "wie"),
        Veld.tekst(node, "met"),
        Veld.tekst(node, "kanaal"),
        RitmeBestand.lees(Optional.ofNullable(node.get("ritme"))),
        Veld.punt(node, "van"),
        Veld.punt(node, "tot"),
        Veld.tekst(node, "toelichting"));
  }

  private static WettelijkeNazorg regel(JsonNode node) {
    return new WettelijkeNazorg(
        Veld.verplicht(node, "id"),
        Schoolsoort.metCode(Veld.verplicht(node, "schoolsoort")),
        Set.copyOf(Veld.teksten(node, "niveaus").orElse(List.of())),
        Veld.verplicht(node, "als"),
        Anker.metCode(Veld.verplicht(node, "anker")),
        Period.parse(Veld.verplicht(node, "duur")),
        Veld.periode(node, "herhaling"),
        node.path("plicht").booleanValue(),
        new Bron.Wet(Veld.verplicht(node, "artikel")),
        LocalDate.parse(Veld.verplicht(node, "geldigVanaf")));
  }
}
