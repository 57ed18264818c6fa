package nl.warmeoverdracht.grondslagen.bestand;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.warmeoverdracht.grondslagen.Categorie;
import nl.warmeoverdracht.grondslagen.Codes;
import nl.warmeoverdracht.grondslagen.Fase;
import nl.warmeoverdracht.grondslagen.Feit;
import nl.warmeoverdracht.grondslagen.GegevenDoor;
import nl.warmeoverdracht.grondslagen.Geldigheid;
import nl.warmeoverdracht.grondslagen.Grondslag;
import nl.warmeoverdracht.grondslagen.Partijsoort;
import nl.warmeoverdracht.grondslagen.SoortAkkoord;
import nl.warmeoverdracht.grondslagen.Stroom;
import nl.warmeoverdracht.grondslagen.Verantwoording;
import nl.warmeoverdracht.grondslagen.VereistAkkoord;
import nl.warmeoverdracht.grondslagen.VereistAkkoord.Bevoegdheid;
import nl.warmeoverdracht.grondslagen.Voorwaarde;

/**
 * Reads one rule file ({@code contracts/grondslagen/grondslag.v1.schema.json}). Strict: a code that
 * the engine does not know stops it, because a condition left out would open too much.
 */
final class GrondslagBestand {

  private static final String GEEN = "geen";

  private GrondslagBestand() {}

  /** The rule; throws {@link IllegalArgumentException} on an unknown code or a missing field. */
  static Grondslag lees(JsonNode file) {
    return new Grondslag(
        Veld.tekst(file, "id"),
        Veld.verplicht(file, "versie").intValue(),
        new Stroom(
            Veld.codes(file, "van", Partijsoort.class),
            Veld.codes(file, "naar", Partijsoort.class),
            Veld.codes(file, "fasen", Fase.class),
            Veld.codes(file, "categorieen", Categorie.class)),
        voorwaarden(file),
        akkoord(Veld.verplicht(file, "overeenkomst")),
        new Geldigheid(
            LocalDate.parse(Veld.tekst(file, "geldigVanaf")),
            Optional.ofNullable(file.get("geldigTot"))
                .map(JsonNode::textValue)
                .map(LocalDate::parse)),
        verantwoording(file));
  }

  private static List<Voorwaarde> voorwaarden(JsonNode file) {
    List<Voorwaarde> voorwaarden = new ArrayList<>(Voorwaarden.lees(file, "voorwaarden"));
    feiten(file, "tenzij").forEach(feit -> voorwaarden.add(new Voorwaarde.Tenzij(feit)));
    return voorwaarden;
  }

  private static Optional<VereistAkkoord> akkoord(JsonNode overeenkomst) {
    String soort = Veld.tekst(overeenkomst, "soort");
    return soort.equals(GEEN)
        ? Optional.empty()
        : Optional.of(
            new VereistAkkoord(
                Codes.verplicht(SoortAkkoord.class, soort),
                Veld.verplicht(overeenkomst, "door")
                    .valueStream()
                    .map(GrondslagBestand::bevoegdheid)
                    .toList()));
  }

  private static Bevoegdheid bevoegdheid(JsonNode node) {
    return new Bevoegdheid(
        Veld.getal(node, "vanaf"),
        Veld.getal(node, "tot"),
        Veld.codes(node, "wie", GegevenDoor.class),
        Set.copyOf(feiten(node, "als")),
        Set.copyOf(feiten(node, "tenzij")));
  }

  private static List<Feit> feiten(JsonNode node, String veld) {
    return node.path(veld).valueStream().map(JsonNode::textValue).map(Feit::metVeld).toList();
  }

  private static Verantwoording verantwoording(JsonNode file) {
    JsonNode toelichting = Veld.verplicht(file, "toelichting");
    JsonNode bewaartermijn = Veld.verplicht(file, "bewaartermijn");
    return new Verantwoording(
        Veld.tekst(file, "doel"),
        Veld.verplicht(file, "artikelen").valueStream().map(JsonNode::textValue).toList(),
        Veld.tekst(toelichting, "reden"),
        Veld.tekst(toelichting, "benodigd"),
        Optional.ofNullable(file.get("beperking")).map(JsonNode::textValue),
        Optional.ofNullable(bewaartermijn.get("periode"))
                .map(periode -> periode.textValue() + ": ")
                .orElse("")
            + Veld.tekst(bewaartermijn, "toelichting"),
        Veld.tekst(file, "reviewer"));
  }
}
