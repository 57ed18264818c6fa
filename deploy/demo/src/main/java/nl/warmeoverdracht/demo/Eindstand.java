package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where every handover of a cohort stands according to sender and receiver, held against what the
 * cohort's own {@code verloop.csv} says it should be.
 */
final class Eindstand {

  private final Cohort cohort;
  private final Function<String, Zender> zenders;
  private final Ontvanger ontvanger;
  private final Controle controle;

  Eindstand(
      Cohort cohort, Function<String, Zender> zenders, Ontvanger ontvanger, Controle controle) {
    this.cohort = cohort;
    this.zenders = zenders;
    this.ontvanger = ontvanger;
    this.controle = controle;
  }

  /** Counts handovers by the sender's state and checks each on both sides. */
  Map<String, Integer> tel() {
    Map<String, Integer> aantallen = new TreeMap<>();
    for (Voorval aanbod : cohort.voorvallen("overdracht_aangeboden")) {
      Bestemming.vanWaarde(aanbod.waarde())
          .map(bestemming -> toestand(aanbod, bestemming))
          .ifPresent(toestand -> aantallen.merge(toestand, 1, Integer::sum));
    }
    return aantallen;
  }

  private String toestand(Voorval aanbod, Bestemming bestemming) {
    String wie = cohort.naam() + " " + aanbod.leerlingnummer();
    JsonNode overdracht =
        zenders
            .apply(aanbod.leerlingnummer())
            .vind(aanbod.leerlingnummer(), bestemming)
            .orElseThrow(() -> new DemoFout(wie + " is niet aangeboden"));
    String bijAfzender = overdracht.path("toestand").asText();
    controle.gelijk(wie + " bij de afzender", verwacht(aanbod), bijAfzender);
    if (!bijAfzender.equals("aangeboden")) {
      controleerOntvanger(wie, overdracht, bijAfzender);
    }
    return bijAfzender;
  }

  private void controleerOntvanger(String wie, JsonNode overdracht, String bijAfzender) {
    JsonNode partij = overdracht.path("ontvanger");
    Partijnaam naam = new Partijnaam(partij.path("oin").asText(), partij.path("taak").asText());
    JsonNode ontvangen =
        ontvanger.wachtOpToestand(naam, overdracht.path("id").asText(), bijAfzender);
    controle.gelijk(
        wie + " heeft een contactpersoon",
        true,
        !ontvangen.path("contactpersoon").path("naam").asText().isBlank());
    controle.gelijk(
        wie + " heeft een dossier", true, ontvangen.path("dossierAanwezig").asBoolean());
  }

  private String verwacht(Voorval aanbod) {
    if (cohort.eerste(aanbod.leerlingnummer(), "kennismaking").isPresent()) {
      return "warm-overgedragen";
    }
    return cohort.eerste(aanbod.leerlingnummer(), "overdracht_aanvaard").isPresent()
        ? "aanvaard"
        : "aangeboden";
  }
}
