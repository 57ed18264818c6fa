package nl.warmeoverdracht.consent.uitvoer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.warmeoverdracht.document.Blok;
import nl.warmeoverdracht.document.Blok.Alinea;
import nl.warmeoverdracht.document.Blok.Kenmerk;
import nl.warmeoverdracht.document.Blok.Kenmerken;
import nl.warmeoverdracht.document.Blok.Kop;
import nl.warmeoverdracht.document.Blok.Lijst;
import nl.warmeoverdracht.document.Blok.Tabel;
import nl.warmeoverdracht.document.Document;

/** An export as a text to read: a chapter for each organisation, with first what it means. Pure. */
final class UitvoerDocument {

  private final List<Blok> blokken = new ArrayList<>();

  private UitvoerDocument() {}

  /** The document of a MijnUitvoer. */
  static Document van(JsonNode uitvoer) {
    UitvoerDocument document = new UitvoerDocument();
    document.vul(uitvoer);
    return new Document(
        "Uw gegevens",
        "Wat organisaties van u hebben, waarvoor, van wie en hoe lang.",
        document.blokken);
  }

  private void vul(JsonNode uitvoer) {
    blokken.add(
        new Alinea(
            "Dit is gemaakt op "
                + Leesbaar.waarde("opgehaaldTijdstip", uitvoer.path("opgehaaldTijdstip"))
                + ". Het is "
                + (uitvoer.path("volledig").asBoolean()
                    ? "alles wat op dat moment bekend was."
                    : "niet volledig: hieronder staat wat ontbreekt, waarom en wat u kunt doen.")));
    blokken.add(new Kop(2, "Uw rechten"));
    blokken.add(
        new Lijst(uitvoer.path("toelichting").valueStream().map(JsonNode::asText).toList()));
    organisaties(uitvoer.path("houders"));
    blokken.add(new Kop(2, "Wat dit platform van u weet"));
    onderdelen(uitvoer.path("onderdelen"));
    uitvoer.path("houders").forEach(this::houder);
  }

  private void organisaties(JsonNode houders) {
    blokken.add(new Kop(2, "Bij wie is gevraagd"));
    if (houders.isEmpty()) {
      blokken.add(new Alinea("U bent nog aan geen organisatie gekoppeld."));
      return;
    }
    blokken.add(
        new Tabel(
            "De organisaties en of zij antwoordden",
            List.of("Organisatie", "Taak", "Antwoord", "Waarom niet"),
            houders
                .valueStream()
                .map(
                    houder ->
                        List.of(
                            naam(houder.path("houder")),
                            houder.path("houder").path("taak").asText(),
                            houder.path("toestand").asText(),
                            houder.path("reden").asText("")))
                .toList()));
  }

  private void houder(JsonNode houder) {
    JsonNode partij = houder.path("houder");
    blokken.add(new Kop(2, naam(partij) + " (" + partij.path("taak").asText() + ")"));
    if (houder.has("reden")) {
      blokken.add(
          new Alinea(houder.path("reden").asText() + " " + houder.path("oplossing").asText()));
    }
    if (!houder.path("toestand").asText().equals("ontbreekt")) {
      onderdelen(houder.path("onderdelen"));
    }
  }

  private void onderdelen(JsonNode onderdelen) {
    if (onderdelen.isEmpty()) {
      blokken.add(new Alinea("Hier is niets."));
    }
    onderdelen.forEach(this::onderdeel);
  }

  private void onderdeel(JsonNode onderdeel) {
    String titel = onderdeel.path("titel").asText();
    blokken.add(new Kop(3, titel));
    blokken.add(
        new Kenmerken(
            "Over deze gegevens",
            Stream.of(
                    new Kenmerk("Waarvoor", onderdeel.path("doel").asText()),
                    new Kenmerk("Wat voor gegevens", Leesbaar.lijst(onderdeel.path("categorieen"))),
                    new Kenmerk("Wie ze krijgt", onderdeel.path("ontvangers").asText()),
                    new Kenmerk("Hoe lang ze blijven", onderdeel.path("bewaren").asText()),
                    new Kenmerk("Waar ze vandaan komen", onderdeel.path("herkomst").asText()),
                    new Kenmerk(
                        "Mag u ze meenemen",
                        (onderdeel.path("overdraagbaar").asBoolean() ? "Ja. " : "Nee. ")
                            + onderdeel.path("overdraagbaarheid").asText()),
                    new Kenmerk("Wat er niet bij staat", onderdeel.path("uitzondering").asText("")))
                .filter(kenmerk -> !kenmerk.waarde().isEmpty())
                .toList()));
    blokken.addAll(Gegevensblokken.van(titel, onderdeel.path("gegevens")));
  }

  private static String naam(JsonNode partij) {
    return partij.path("naam").asText(partij.path("oin").asText());
  }
}
