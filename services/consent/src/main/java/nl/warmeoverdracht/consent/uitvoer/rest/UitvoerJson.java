package nl.warmeoverdracht.consent.uitvoer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import nl.warmeoverdracht.consent.mijn.Partijnaam;
import nl.warmeoverdracht.consent.uitvoer.Houderdeel;
import nl.warmeoverdracht.consent.uitvoer.Uitvoer;
import nl.warmeoverdracht.consent.uitvoer.Uitvoersoort;
import nl.warmeoverdracht.web.uitvoer.Onderdeel;
import nl.warmeoverdracht.web.uitvoer.Onderdelen;

/** An export as JSON (MijnUitvoer). */
record UitvoerJson(
    String soort,
    Instant opgehaaldTijdstip,
    boolean volledig,
    List<String> toelichting,
    List<Onderdeel> onderdelen,
    List<Houder> houders) {

  record BenoemdePartij(String oin, String taak, String naam) {
    static BenoemdePartij van(Partijnaam partij) {
      return new BenoemdePartij(
          partij.partij().oin().waarde(),
          partij.partij().taak().code(),
          partij.naam().orElse(null));
    }
  }

  record Houder(
      BenoemdePartij houder,
      String toestand,
      String reden,
      String oplossing,
      List<JsonNode> onderdelen) {}

  static UitvoerJson van(Uitvoer uitvoer, Onderdelen onderdelen) {
    boolean alles = uitvoer.soort() == Uitvoersoort.INZAGE;
    return new UitvoerJson(
        uitvoer.soort().code(),
        uitvoer.opgehaaldTijdstip(),
        uitvoer.eigen().volledig() && uitvoer.houders().stream().allMatch(UitvoerJson::volledig),
        Uitleg.RECHTEN,
        EigenOnderdelen.van(uitvoer.eigen(), onderdelen).stream()
            .filter(deel -> !deel.gegevens().isEmpty() && (alles || deel.overdraagbaar()))
            .toList(),
        uitvoer.houders().stream().map(deel -> houder(deel, alles)).toList());
  }

  private static boolean volledig(Houderdeel deel) {
    return deel instanceof Houderdeel.Opgehaald opgehaald && opgehaald.volledig();
  }

  private static Houder houder(Houderdeel deel, boolean alles) {
    BenoemdePartij houder = BenoemdePartij.van(deel.houder());
    return switch (deel) {
      case Houderdeel.NietOpgehaald niet ->
          new Houder(houder, "ontbreekt", niet.reden(), niet.oplossing(), List.of());
      case Houderdeel.Opgehaald opgehaald when opgehaald.volledig() ->
          new Houder(houder, "opgehaald", null, null, delen(opgehaald, alles));
      case Houderdeel.Opgehaald opgehaald ->
          new Houder(
              houder,
              "gedeeltelijk",
              "Deze organisatie heeft meer van u dan in één keer kan worden opgehaald.",
              "Vraag de rest aan de organisatie zelf.",
              delen(opgehaald, alles));
    };
  }

  private static List<JsonNode> delen(Houderdeel.Opgehaald opgehaald, boolean alles) {
    return opgehaald.onderdelen().stream()
        .filter(deel -> alles || deel.path("overdraagbaar").asBoolean())
        .toList();
  }

  /** Redacted: a person's data never reach a log by accident. */
  @Override
  public String toString() {
    return "UitvoerJson[" + houders.size() + " houders]";
  }
}
