package nl.warmeoverdracht.consent.rechten.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.rechten.EigenVerzoek;
import nl.warmeoverdracht.consent.rechten.Kennisgeving;
import nl.warmeoverdracht.consent.rechten.Verzoek;
import nl.warmeoverdracht.consent.rechten.rest.RechtenJson.BevestigingJson;
import nl.warmeoverdracht.consent.rechten.rest.RechtenJson.VoortgangJson;

/** MijnVerzoek: a used right as the person himself follows it. */
record MijnVerzoekJson(
    UUID verzoekId,
    String soort,
    BenoemdePartij houder,
    Optional<UUID> akkoordId,
    List<String> categorieen,
    String ingediendDoor,
    Instant ingediendTijdstip,
    Instant uiterlijkTijdstip,
    VoortgangJson voortgang,
    List<Organisatie> organisaties) {

  /** A party with the name of its organisation. */
  record BenoemdePartij(String oin, String taak, Optional<String> naam) {
    static BenoemdePartij van(Partij partij, EigenVerzoek eigen) {
      return new BenoemdePartij(partij.oin().waarde(), partij.taak().code(), eigen.naam(partij));
    }
  }

  /** What was asked of one organisation, and what it did. */
  record Organisatie(
      BenoemdePartij ontvanger,
      List<String> gevraagd,
      String toestand,
      Instant uiterlijkTijdstip,
      Optional<Instant> teLaatTijdstip,
      Optional<BevestigingJson> antwoord,
      Optional<Instant> beantwoordTijdstip) {
    static Organisatie van(Kennisgeving k, EigenVerzoek eigen) {
      return new Organisatie(
          BenoemdePartij.van(k.ontvanger(), eigen),
          RechtenJson.codes(k.categorieen()),
          k.toestand().code(),
          k.uiterlijkTijdstip(),
          k.teLaatTijdstip(),
          k.antwoord().map(a -> BevestigingJson.van(a.bevestiging())),
          k.antwoord().map(Kennisgeving.Antwoord::tijdstip));
    }
  }

  static MijnVerzoekJson van(EigenVerzoek eigen) {
    Verzoek verzoek = eigen.verzoek();
    return new MijnVerzoekJson(
        verzoek.id(),
        verzoek.soort().code(),
        BenoemdePartij.van(verzoek.houder(), eigen),
        verzoek.akkoordId(),
        RechtenJson.codes(verzoek.categorieen()),
        verzoek.ingediendDoor().code(),
        verzoek.ingediendTijdstip(),
        verzoek.uiterlijkTijdstip(),
        VoortgangJson.van(eigen.voortgang(), eigen.voortgangstekst()),
        eigen.kennisgevingen().stream().map(k -> Organisatie.van(k, eigen)).toList());
  }
}
