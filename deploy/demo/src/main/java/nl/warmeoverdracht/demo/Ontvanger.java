package nl.warmeoverdracht.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** The receiving party's own software: sees offers arrive, accepts, fetches the dossier, meets. */
final class Ontvanger {

  private static final String[] KLANTMANAGERS = {
    "J. Willems", "F. el Idrissi", "M. Postma", "S. Kaya", "R. van Beek"
  };

  private final Api municipality;
  private final Cohort cohort;

  Ontvanger(Api municipality, Cohort cohort) {
    this.municipality = municipality;
    this.cohort = cohort;
  }

  /** Waits until the offer has arrived at the party for which it is meant. */
  Antwoord wachtOpAankomst(Partijnaam partij, String overdrachtId) {
    return Herhaling.totdat(
        "aankomst bij de ontvanger",
        () -> municipality.haal(partij.client(), pad(overdrachtId)),
        Antwoord::gelukt);
  }

  JsonNode wachtOpToestand(Partijnaam partij, String overdrachtId, String toestand) {
    return Herhaling.totdat(
            "toestand " + toestand + " bij de ontvanger",
            () -> municipality.haal(partij.client(), pad(overdrachtId)),
            antwoord -> antwoord.gelukt() && toestand(antwoord).equals(toestand))
        .inhoud();
  }

  /** Reads the coarse announcement, as a klantmanager does before he accepts; a logged decision. */
  JsonNode leesAankondiging(Partijnaam partij, String overdrachtId) {
    return municipality
        .haal(partij.client(), pad(overdrachtId) + "/aankondiging")
        .ofFout("aankondiging lezen")
        .inhoud();
  }

  void aanvaard(Partijnaam partij, Antwoord gelezen, Voorval voorval) {
    String naam = KLANTMANAGERS[Math.floorMod(partij.oin().hashCode(), KLANTMANAGERS.length)];
    Map<String, Object> contactpersoon =
        Map.of(
            "naam",
            naam,
            "functie",
            partij.taak().equals("uwv") ? "arbeidsdeskundige" : "klantmanager",
            "email",
            naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@ontvanger.example",
            "telefoon",
            "06-00000000");
    Verzoek aanvaarding =
        Verzoek.post(
            partij.client(),
            pad(id(gelezen)) + "/aanvaardingen",
            Map.of("contactpersoon", contactpersoon),
            Sleutel.van(cohort, voorval, "aanvaard"));
    municipality.doe(aanvaarding.opVersie(gelezen.etag())).ofFout("aanvaarden");
  }

  /** Fetches the dossier as far as the law allows and keeps a copy of its own. */
  void vraagDossierOp(Partijnaam partij, String overdrachtId, Voorval voorval) {
    Antwoord gelezen =
        Herhaling.totdat(
            "bevestiging bij de ontvanger",
            () -> municipality.haal(partij.client(), pad(overdrachtId)),
            antwoord -> !toestand(antwoord).equals("aanvaarding-verzocht"));
    if (gelezen.inhoud().path("dossierAanwezig").asBoolean()) {
      return;
    }
    municipality
        .doe(
            Verzoek.zonderInhoud(
                partij.client(),
                pad(overdrachtId) + "/dossieropvragingen",
                Sleutel.van(cohort, voorval, "dossier")))
        .ofFout("dossier opvragen");
  }

  void legKennismakingVast(Partijnaam partij, Antwoord gelezen, Voorval voorval) {
    Verzoek kennismaking =
        Verzoek.post(
            partij.client(),
            pad(id(gelezen)) + "/kennismakingen",
            Map.of("soort", voorval.waarde(), "gehoudenOp", voorval.datum()),
            Sleutel.van(cohort, voorval));
    municipality.doe(kennismaking.opVersie(gelezen.etag())).ofFout("kennismaking vastleggen");
  }

  static String toestand(Antwoord antwoord) {
    return antwoord.inhoud().path("toestand").asText();
  }

  private static String id(Antwoord antwoord) {
    return antwoord.inhoud().path("id").asText();
  }

  private static String pad(String overdrachtId) {
    return "/v1/ontvangen-overdrachten/" + overdrachtId;
  }
}
