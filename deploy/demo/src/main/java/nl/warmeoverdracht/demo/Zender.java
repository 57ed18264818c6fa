package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sending organisation's own software: imports its leavers and offers them, over its API. */
final class Zender {

  /** The receiver's registration travels by event and may still be under way. */
  private static final Set<String> NOG_ONBEKEND =
      Set.of("woongemeente-onbekend", "ontvanger-onbekend");

  private final Api school;
  private final Partijnaam partij;
  private final Cohort cohort;
  private final Map<String, String> leerlingIds = new ConcurrentHashMap<>();

  Zender(Api school, Partijnaam partij, Cohort cohort) {
    this.school = school;
    this.partij = partij;
    this.cohort = cohort;
  }

  Partijnaam partij() {
    return partij;
  }

  /** Imports the rows of this organisation; all of them or nothing. */
  JsonNode importeer(List<Rij> rijen) {
    String csv = CsvBestand.schrijf(cohort.kolommen(), rijen);
    return school
        .doe(
            Verzoek.csv(
                partij.client(), "/v1/leerlingimporten?modus=alles-of-niets", csv, Sleutel.nieuw()))
        .ofFout("importeren van " + cohort.naam())
        .inhoud();
  }

  void legDiplomaVast(Voorval voorval) {
    school
        .doe(
            Verzoek.post(
                partij.client(),
                "/v1/leerlingen/" + leerlingId(voorval.leerlingnummer()) + "/diplomas",
                Map.of("niveau", voorval.waarde(), "behaaldOp", voorval.datum()),
                Sleutel.van(cohort, voorval)))
        .ofFout("diploma vastleggen");
  }

  void legAkkoordVast(Voorval voorval) {
    AkkoordKeuze keuze =
        AkkoordKeuze.voor(cohort, cohort.leerling(voorval.leerlingnummer()), voorval.datum());
    school
        .doe(
            Verzoek.post(
                partij.client(),
                "/v1/leerlingen/" + leerlingId(voorval.leerlingnummer()) + "/akkoorden",
                Map.of(
                    "soort", keuze.soort(),
                    "verklaring", voorval.waarde(),
                    "gegevenDoor", keuze.gegevenDoor(),
                    "gegevenOp", voorval.datum(),
                    "ontvangerTaken", List.of(keuze.taak()),
                    "tekstversie", "2026-1"),
                Sleutel.van(cohort, voorval)))
        .ofFout("akkoord vastleggen");
  }

  /** Makes and offers the handover, each only when that has not happened yet. */
  JsonNode biedAan(Voorval voorval, Bestemming bestemming) {
    JsonNode overdracht =
        vind(voorval.leerlingnummer(), bestemming)
            .orElseGet(() -> maakConcept(voorval, bestemming));
    if (!overdracht.path("toestand").asText().equals("concept")) {
      return overdracht;
    }
    String pad = "/v1/overdrachten/" + overdracht.path("id").asText();
    Antwoord gelezen = school.haal(partij.client(), pad).ofFout("overdracht lezen");
    Verzoek aanbieding =
        Verzoek.post(
            partij.client(), pad + "/aanbiedingen", Map.of(), Sleutel.van(cohort, voorval, "bied"));
    return school.doe(aanbieding.opVersie(gelezen.etag())).ofFout("aanbieden").inhoud();
  }

  /** The handover of this person to this receiver, when there is one. */
  Optional<JsonNode> vind(String leerlingnummer, Bestemming bestemming) {
    JsonNode gevonden =
        school
            .haal(partij.client(), "/v1/overdrachten?leerlingId=" + leerlingId(leerlingnummer))
            .ofFout("overdrachten zoeken")
            .inhoud();
    for (JsonNode overdracht : gevonden.path("items")) {
      if (overdracht.path("ontvanger").path("taak").asText().equals(bestemming.taak())) {
        return Optional.of(overdracht);
      }
    }
    return Optional.empty();
  }

  JsonNode wachtOp(String overdrachtId, List<String> toestanden) {
    return Herhaling.totdat(
            "toestand " + toestanden + " bij de afzender",
            () -> school.haal(partij.client(), "/v1/overdrachten/" + overdrachtId),
            antwoord ->
                antwoord.gelukt()
                    && toestanden.contains(antwoord.inhoud().path("toestand").asText()))
        .inhoud();
  }

  /** What the receiver tells about the handover itself: the named contact person. */
  JsonNode terugkoppeling(String overdrachtId) {
    return school
        .haal(partij.client(), "/v1/overdrachten/" + overdrachtId + "/terugkoppeling")
        .ofFout("terugkoppeling lezen")
        .inhoud();
  }

  /** Tries again for a while when the receiver's registration has not arrived at school yet. */
  JsonNode maakConcept(Voorval voorval, Bestemming bestemming) {
    Verzoek concept =
        Verzoek.post(
            partij.client(),
            "/v1/overdrachten",
            Map.of(
                "leerlingId",
                leerlingId(voorval.leerlingnummer()),
                "bestemming",
                bestemming.taak()),
            Sleutel.van(cohort, voorval, "concept"));
    return Herhaling.totdat(
            "bekendheid van de ontvanger bij de school",
            () -> school.doe(concept),
            antwoord -> Collections.disjoint(antwoord.bezwaarcodes(), NOG_ONBEKEND))
        .ofFout("overdracht opstellen")
        .inhoud();
  }

  private String leerlingId(String leerlingnummer) {
    return leerlingIds.computeIfAbsent(leerlingnummer, this::zoekLeerling);
  }

  private String zoekLeerling(String leerlingnummer) {
    JsonNode items =
        school
            .haal(partij.client(), "/v1/leerlingen?leerlingnummer=" + leerlingnummer)
            .ofFout("leerling zoeken")
            .inhoud()
            .path("items");
    if (items.isEmpty()) {
      throw new DemoFout("leerling " + leerlingnummer + " staat niet bij de school");
    }
    return items.get(0).path("id").asText();
  }
}
