package nl.warmeoverdracht.consent.koppeling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.warmeoverdracht.access.Partij;
import nl.warmeoverdracht.consent.Leeftijdsgrenzen;
import nl.warmeoverdracht.consent.PartijJson;
import nl.warmeoverdracht.consent.koppeling.Hoedanigheid;
import nl.warmeoverdracht.consent.koppeling.KoppelcodeMaken;
import nl.warmeoverdracht.consent.koppeling.Koppeling;
import nl.warmeoverdracht.grondslagen.Codes;

/** The JSON of codes and ties (NieuweKoppelcode, Koppelcode, Koppelverzoek, Koppeling). */
final class KoppelJson {

  private KoppelJson() {}

  /** For whom a code is asked; already checked against the contract. */
  record NieuweCode(
      PartijJson houder, UUID betrokkeneId, String hoedanigheid, LocalDate wordtAchttienOp) {

    KoppelcodeMaken.Aanvraag aanvraag(Partij eigenHouder) {
      return new KoppelcodeMaken.Aanvraag(
          eigenHouder,
          betrokkeneId,
          Codes.verplicht(Hoedanigheid.class, hoedanigheid),
          new Leeftijdsgrenzen(wordtAchttienOp));
    }
  }

  record Code(UUID koppelcodeId, String code, String hoedanigheid, Instant vervaltTijdstip) {
    static Code van(KoppelcodeMaken.Gemaakt gemaakt) {
      return new Code(
          gemaakt.koppelcode().id(),
          gemaakt.woord(),
          gemaakt.koppelcode().hoedanigheid().code(),
          gemaakt.koppelcode().vervaltTijdstip());
    }
  }

  record Verzoek(String code) {}

  record Einde(UUID koppelingId, Instant beeindigdTijdstip) {}

  record Tie(
      UUID koppelingId,
      PartijJson houder,
      String naam,
      String hoedanigheid,
      Instant gekoppeldTijdstip) {
    static Tie van(Koppeling koppeling, Optional<String> naam) {
      return new Tie(
          koppeling.id(),
          PartijJson.van(koppeling.houder()),
          naam.orElse(null),
          koppeling.hoedanigheid().code(),
          koppeling.gekoppeldTijdstip());
    }
  }
}
