package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plays the events of one cohort in the order of their dates, each party with its own token. Every
 * step first looks at what is there, so that a second play, or one that was cut off, adds only what
 * is missing.
 */
final class Speler {

  /** Events that have a service now; the others are counted and named as not yet played. */
  static final Set<String> GESPEELD =
      Set.of(
          "diploma_behaald",
          "toestemming",
          "overdracht_aangeboden",
          "overdracht_aanvaard",
          "kennismaking");

  private static final List<String> AANVAARD = List.of("aanvaard", "warm-overgedragen");

  private final Zender zender;
  private final Ontvanger ontvanger;
  private final Cohort cohort;

  Speler(Zender zender, Ontvanger ontvanger, Cohort cohort) {
    this.zender = zender;
    this.ontvanger = ontvanger;
    this.cohort = cohort;
  }

  /** Plays one event; false when it is of a kind, or for a receiver, that no service serves yet. */
  boolean speel(Voorval voorval) {
    return switch (voorval.gebeurtenis()) {
      case "diploma_behaald" -> {
        zender.legDiplomaVast(voorval);
        yield true;
      }
      case "toestemming" -> {
        zender.legAkkoordVast(voorval);
        yield true;
      }
      case "overdracht_aangeboden" -> bestemming(voorval).map(b -> biedAan(voorval, b)).isPresent();
      case "overdracht_aanvaard" -> bestemming(voorval).map(b -> aanvaard(voorval, b)).isPresent();
      case "kennismaking" -> maakKennis(voorval);
      default -> false;
    };
  }

  private JsonNode biedAan(Voorval voorval, Bestemming bestemming) {
    return zender.biedAan(voorval, bestemming);
  }

  private String aanvaard(Voorval voorval, Bestemming bestemming) {
    JsonNode overdracht = verwacht(voorval, bestemming);
    String id = overdracht.path("id").asText();
    Partijnaam partij = ontvangendePartij(overdracht);
    Antwoord aangekomen = ontvanger.wachtOpAankomst(partij, id);
    if (Ontvanger.toestand(aangekomen).equals("ontvangen")) {
      ontvanger.leesAankondiging(partij, id);
      ontvanger.aanvaard(partij, aangekomen, voorval);
      zender.wachtOp(id, AANVAARD);
      zender.terugkoppeling(id);
    }
    zender.wachtOp(id, AANVAARD);
    ontvanger.vraagDossierOp(partij, id, voorval);
    return id;
  }

  private boolean maakKennis(Voorval voorval) {
    Optional<Bestemming> bestemming =
        cohort
            .eerste(voorval.leerlingnummer(), "overdracht_aangeboden")
            .flatMap(Speler::bestemming);
    if (bestemming.isEmpty()) {
      return false;
    }
    JsonNode overdracht = verwacht(voorval, bestemming.get());
    String id = overdracht.path("id").asText();
    Partijnaam partij = ontvangendePartij(overdracht);
    Antwoord gelezen = ontvanger.wachtOpAankomst(partij, id);
    if (Ontvanger.toestand(gelezen).equals("aanvaard")) {
      ontvanger.legKennismakingVast(partij, gelezen, voorval);
    }
    zender.wachtOp(id, List.of("warm-overgedragen"));
    return true;
  }

  private JsonNode verwacht(Voorval voorval, Bestemming bestemming) {
    return zender
        .vind(voorval.leerlingnummer(), bestemming)
        .orElseThrow(
            () ->
                new DemoFout(
                    voorval.gebeurtenis()
                        + " van "
                        + voorval.leerlingnummer()
                        + " zonder eerder aanbod in verloop.csv"));
  }

  private static Optional<Bestemming> bestemming(Voorval voorval) {
    return Bestemming.vanWaarde(voorval.waarde());
  }

  private static Partijnaam ontvangendePartij(JsonNode overdracht) {
    JsonNode ontvanger = overdracht.path("ontvanger");
    return new Partijnaam(ontvanger.path("oin").asText(), ontvanger.path("taak").asText());
  }
}
